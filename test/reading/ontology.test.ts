import { describe, expect, it } from 'vitest';
import { faults, type Concern } from '../../src/core/ontology/concern.ts';
import { concernOf, concerns } from '../../src/core/ontology/index.ts';

describe('the ontology a coach edits', () => {
  it('is sound', () => {
    expect(faults(concerns)).toEqual([]);
  });

  it('holds well over a hundred concerns', () => {
    expect(concerns.length).toBeGreaterThan(150);
  });

  it('says what is wrong with a faulty entry', () => {
    const salary = concernOf('salary');
    const broken = { ...salary, names: ['Salary'], proofs: [] } as unknown as Concern;
    expect(faults([broken]).join('\n')).toMatch(/lower case[\s\S]*three kinds/);
  });

  it('marks what every round contains', () => {
    const everyone = concerns.filter((concern) => concern.everyone === true).map(({ id }) => id);
    expect(everyone.sort()).toEqual(
      ['about-yourself', 'notice-period', 'salary', 'why-leaving', 'why-role', 'why-us'].sort(),
    );
  });
});
