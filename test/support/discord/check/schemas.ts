import * as spec from 'discord-api-spec/zod';
// zod itself brings the English sentences; zod/mini, which the schemas use, has none.
import { z } from 'zod';
import type { BodyKind, Problem } from './check.ts';

type Schema = typeof spec.MessageCreateRequestSchema;
type Issue = z.core.$ZodIssue;

const byKind: Record<Exclude<BodyKind, 'commands' | 'callback'>, Schema> = {
  post: spec.MessageCreateRequestSchema,
  edit: spec.MessageEditRequestPartialSchema,
  'follow-up': spec.IncomingWebhookRequestPartialSchema,
  'follow-up edit': spec.IncomingWebhookUpdateRequestPartialSchema,
  'direct chat': spec.CreatePrivateChannelRequestSchema,
};

const byResponse = new Map<number, Schema>([
  [4, spec.CreateMessageInteractionCallbackRequestSchema],
  [5, spec.CreateMessageInteractionCallbackRequestSchema],
  [6, spec.UpdateMessageInteractionCallbackRequestSchema],
  [7, spec.UpdateMessageInteractionCallbackRequestSchema],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, spec.ModalInteractionCallbackRequestSchema],
]);

/** What Discord's published schemas refuse. */
export function schemaProblems(kind: BodyKind, body: unknown): Problem[] {
  if (kind === 'commands') {
    const list = z.array(z.unknown()).safeParse(body);
    if (!list.success) return told(list.error.issues, []);
    return list.data.flatMap((command, index) =>
      parsed(spec.ApplicationCommandUpdateRequestSchema, command, [index]),
    );
  }
  if (kind === 'callback') {
    const { data: typed } = z.object({ type: z.number() }).safeParse(body);
    const schema = byResponse.get(typed?.type ?? 0);
    if (schema === undefined)
      return [{ by: 'Discord', at: 'type', problem: `no response of type ${typed?.type}` }];
    return parsed(schema, body, []);
  }
  return parsed(byKind[kind], body, []);
}

function parsed(schema: Schema, body: unknown, at: PropertyKey[]): Problem[] {
  const result = schema.safeParse(body);
  return result.success ? [] : told(result.error.issues, at);
}

function told(issues: readonly Issue[], base: PropertyKey[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.find(isMeant) ?? issue.errors.toSorted(byLength)[0];
      if (meant !== undefined) return told(meant, path);
    }
    return [{ by: 'Discord' as const, at: place(path), problem: issue.message }];
  });
}

/** Of a union, the branch that was meant: it is of the right kind, and its `type` is right. */
function isMeant(branch: readonly Issue[]): boolean {
  return !branch.some(
    ({ path, code }) =>
      (path.length === 0 && code === 'invalid_type') || (path.length === 1 && path[0] === 'type'),
  );
}

function byLength(one: readonly Issue[], other: readonly Issue[]): number {
  return one.length - other.length;
}

/** `components[0].label` */
export function place(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
