import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/reading/report.ts';

const options = { now: Date.parse('2026-03-10T16:20:00Z'), zone: 'America/Chicago' };
const rounds = [
  { text: 'tom asked about Microsoft Project, waffled. next is the md, tuesday at half 1' },
  { text: 'dana asked about MSP again. they lost two planners' },
];

describe('read prints what it understood', () => {
  it('as JSON in the form that is fixed from outside', () => {
    const printed: unknown = JSON.parse(readReport(rounds, { ...options, form: 'json' }));
    expect(printed).toMatchObject({
      rounds: [
        {
          round: 1,
          questions: [
            {
              by: 'Tom',
              outcome: 'shaky',
              settled: false,
            },
          ],
          deepened: null,
          diagnosis: [],
          next: { at: '2026-03-17T13:30:00-05:00' },
        },
        { round: 2, learned: [{ quote: 'they lost two planners', by: null }], next: null },
      ],
      obstacles: [{ topic: 'Microsoft Project', rounds: [1, 2], sure: true }],
    });
  });

  it('names the concern by its id and label, best first', () => {
    const printed = readReport(rounds, { ...options, form: 'json' });
    expect(printed).toContain('"topics":[{"id":"microsoft-project","label":"Microsoft Project",');
  });

  it('in plain words, the obstacle with both lines', () => {
    const printed = readReport(rounds, { ...options, form: 'plain' });
    expect(printed).toContain('IN THE WAY\n1 Microsoft Project');
    expect(printed).toContain('Round 2: "dana asked about MSP again"');
  });

  it('with the reason for every line when asked why', () => {
    expect(readReport(rounds, { ...options, form: 'explain' })).toContain(
      'microsoft-project 0.97 by name',
    );
  });

  it('nothing for nothing', () => {
    expect(readReport([{ text: '' }], { ...options, form: 'plain' })).toContain(
      'Nothing points to a doubt',
    );
  });
});
