/** Which request a body belongs to. */
export type BodyKind =
  'commands' | 'post' | 'edit' | 'callback' | 'follow-up' | 'follow-up edit' | 'direct chat';

export interface Problem {
  /** Who would mind: Discord refuses the request; or it breaks a rule of this project. */
  by: 'Discord' | 'us';
  /** `components[0].components[1].label` */
  at: string;
  problem: string;
}

export function problemsOf(
  _kind: BodyKind,
  _body: unknown,
  _sent: { files: number } = { files: 0 },
): Problem[] {
  return [];
}
