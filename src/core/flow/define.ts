import type { z } from 'zod';
import { message } from '../message/message.ts';
import type { Context, Data, Flow, Frame, Passed, Step } from './types.ts';

export interface FlowDefinition<D extends Data> {
  name: string;
  version: number;
  start: string;
  data: z.ZodType<D>;
  steps: Record<string, Step<D>>;
  migrate?: (frame: Frame) => Frame;
  title?: (context: Context<D>) => string | null;
  stopped?: NonNullable<Flow<D>['stopped']>;
  apart?: boolean;
  passing?: boolean;
}

/**
 * A flow for the engine: each of its functions gets the data parsed by the flow's own schema, so
 * that inside a flow the data has its type and outside of it none is needed.
 */
export function defineFlow<D extends Data>(definition: FlowDefinition<D>): Flow {
  /** Looked at several times in a step, and by the steps after it as long as nothing changes it. */
  const parsed = new WeakMap<Data, D>();
  const typed = (context: Context<Data>): Context<D> => {
    const known = parsed.get(context.data);
    if (known !== undefined) return { ...context, data: known };
    const data = definition.data.parse(context.data);
    parsed.set(context.data, data);
    return { ...context, data };
  };
  const steps: Record<string, Step<Data>> = {};
  for (const [name, step] of Object.entries(definition.steps)) steps[name] = untyped(step, typed);
  const { title, stopped } = definition;
  return {
    name: definition.name,
    version: definition.version,
    start: definition.start,
    data: definition.data,
    steps,
    migrate: definition.migrate ?? ((frame) => frame),
    title: title && ((context) => title(typed(context))),
    stopped: stopped && ((context) => stopped(typed(context))),
    apart: definition.apart ?? false,
    passing: definition.passing ?? false,
  };
}

function untyped<D extends Data>(
  step: Step<D>,
  typed: (context: Context<Data>) => Context<D>,
): Step<Data> {
  const { unless, form } = step;
  return {
    to: step.to,
    free: step.free,
    typedNumbers: step.typedNumbers,
    takesLines: step.takesLines,
    loose: step.loose,
    rests: step.rests,
    passage: step.passage,
    ask: (context) => step.ask(typed(context)),
    answer: (answer, context) => step.answer(answer, typed(context)),
    unless: unless && ((context) => unless(typed(context))),
    form: form && ((context) => form(typed(context))),
  };
}

/** A step that asks nothing: it says something or runs another flow, and leads on to one of `to`. */
export function passage<D>(
  to: readonly string[],
  leads: (context: Context<D>) => NonNullable<Passed>,
): Step<D> {
  return {
    to,
    passage: true,
    unless: leads,
    ask: () => message(''),
    answer: () => ({ again: [] }),
  };
}
