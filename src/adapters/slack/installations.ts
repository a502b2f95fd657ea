import {
  webApi,
  type Installation,
  type InstallationQuery,
  type InstallationStore,
} from '@slack/bolt';
import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { Service } from '../../service/platform.ts';
import type { Place, Workspaces } from './workspaces.ts';

/** The part of an installation that is looked at; the rest is Bolt's. */
const shape = z.looseObject({
  team: z.looseObject({ id: z.string() }).optional(),
  enterprise: z.looseObject({ id: z.string() }).optional(),
  isEnterpriseInstall: z.boolean().optional(),
});
// as: checked for what is read of it; it was stored as Bolt gave it
const stored = z.custom<Installation>((value) => shape.safeParse(value).success);

/** A token is asked for anew after this long; Bolt renews it two hours before it ends. */
const fresh = 60_000;

type AnyInstallation = Installation<'v1' | 'v2', boolean>;

/** Bolt's installation store over keyv: org-wide ones by enterprise, the others by workspace. */
export class Installations implements InstallationStore {
  readonly #stored: Keyv;
  readonly #onStored: (id: string) => Promise<void>;

  /** `onStored` is told of each installation by its organisation's, else its workspace's id. */
  constructor(service: Service, onStored: (id: string) => Promise<void>) {
    this.#stored = service.keyv('slack.installations');
    this.#onStored = onStored;
  }

  async storeInstallation(installation: AnyInstallation): Promise<void> {
    const { team, enterprise, isEnterpriseInstall } = installation;
    const key =
      isEnterpriseInstall === true ? orgKey(enterprise?.id ?? '') : teamKey(team?.id ?? '');
    await this.#stored.set(key, installation);
    await this.#onStored(enterprise?.id ?? team?.id ?? '');
  }

  async fetchInstallation(
    query: InstallationQuery<boolean>,
  ): Promise<Installation<'v1' | 'v2', false>> {
    const found = await this.find(placeOf(query));
    if (found === null) throw new Error('the app is not installed there');
    // as: Bolt asks for one type or the other and looks at isEnterpriseInstall itself
    return found as Installation<'v1' | 'v2', false>;
  }

  async deleteInstallation(query: InstallationQuery<boolean>): Promise<void> {
    const { team, enterprise } = placeOf(query);
    await this.#stored.delete(query.isEnterpriseInstall ? orgKey(enterprise ?? '') : teamKey(team));
  }

  async find({ team, enterprise }: Place): Promise<AnyInstallation | null> {
    const own = stored.safeParse(await this.#stored.get(teamKey(team)));
    if (own.success) return own.data;
    if (enterprise === null) return null;
    const whole = stored.safeParse(await this.#stored.get(orgKey(enterprise)));
    return whole.success ? whole.data : null;
  }

  /** Is anything left of an organisation or workspace? */
  async any(id: string): Promise<boolean> {
    for await (const entry of this.#stored.iterator()) {
      const read = z.tuple([z.string(), shape]).safeParse(entry);
      if (!read.success) continue;
      const [, { team, enterprise }] = read.data;
      if (team?.id === id || enterprise?.id === id) return true;
    }
    return false;
  }
}

const teamKey = (team: string) => `team:${encodeURIComponent(team)}`;
const orgKey = (enterprise: string) => `org:${encodeURIComponent(enterprise)}`;
const placeOf = ({ teamId, enterpriseId }: InstallationQuery<boolean>): Place => ({
  team: teamId ?? '',
  enterprise: enterpriseId ?? null,
});

/** Gives the token of an installation, renewed if need be. */
export type Authorize = (query: InstallationQuery<boolean>) => Promise<{ botToken?: string }>;

/** All workspaces the app was installed in, each with its own token. */
export function manyWorkspaces(
  installations: Installations,
  authorize: Authorize,
  options: webApi.WebClientOptions,
  now: () => number,
): Workspaces & { forget(): void } {
  const near = new Map<string, { client: webApi.WebClient | null; token: string; at: number }>();
  const keyOf = ({ team }: Place) => team;
  const find = async (where: Place): Promise<webApi.WebClient | null> => {
    const known = near.get(keyOf(where));
    if (known !== undefined && now() - known.at < fresh) return known.client;
    const found = await installations.find(where);
    if (found === null) {
      near.delete(keyOf(where));
      return null;
    }
    const { botToken = '' } = await authorize({
      teamId: where.team,
      enterpriseId: where.enterprise ?? undefined,
      isEnterpriseInstall: found.isEnterpriseInstall === true,
    });
    const client =
      known !== undefined && known.token === botToken
        ? known.client
        : new webApi.WebClient(botToken, options);
    if (near.size > 5000) near.clear();
    near.set(keyOf(where), { client, token: botToken, at: now() });
    return client;
  };
  return {
    has: async (where) => near.has(keyOf(where)) || (await installations.find(where)) !== null,
    client: find,
    stale: (where) => void near.delete(keyOf(where)),
    forget: () => near.clear(),
  };
}
