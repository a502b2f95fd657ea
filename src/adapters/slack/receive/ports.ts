import type { Service } from '../../../service/platform.ts';
import type { Chats } from '../chats.ts';
import type { Courtesies } from '../courtesies.ts';
import type { Folds } from '../deliver/folds.ts';
import type { Unasked } from '../deliver/unasked.ts';
import type { Homes } from '../home.ts';
import type { People } from '../people.ts';
import type { Workspaces } from '../workspaces.ts';

/** What taking something needs. */
export interface IntakePorts {
  service: Service;
  workspaces: Workspaces;
  people: People;
  chats: Chats;
  folds: Folds;
  homes: Homes;
  courtesies: Courtesies;
  unasked: Unasked;
  /** What takes longer, ms, is answered with 'one moment'. */
  soon: number;
  /** The app was removed from a workspace or an organisation. */
  uninstalled(where: { team: string; enterprise: string | null; orgWide: boolean }): Promise<void>;
}

/** What is known beside the payload. */
export interface Around {
  /** When Slack signed the request, UTC ms; null over a socket. */
  signedAt: number | null;
}

/** What goes back with the acknowledgement; null: nothing beside it. */
export type Answer = object | null;
