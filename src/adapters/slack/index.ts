import type { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config.ts';
import type { Channel } from '../../core/ports.ts';
import type { Platform, Service } from '../../service/platform.ts';
import { wayIn } from './way-in.ts';
import { Chats } from './chats.ts';
import { slackChannel } from './deliver/channel.ts';
import { Courtesies } from './courtesies.ts';
import { Clearing } from './deliver/clearing.ts';
import { Folds } from './deliver/folds.ts';
import { Unasked } from './deliver/unasked.ts';
import { failureOf } from './deliver/outcome.ts';
import { Homes } from './home.ts';
import { Installations, manyWorkspaces } from './installations.ts';
import { slackRates, type Rates } from './limits.ts';
import { People } from './people.ts';
import { patience } from './receive/in-time.ts';
import { Intake } from './receive/intake.ts';
import { overHttp, overSocket, type Receiving } from './receive/receivers.ts';
import { Removals } from './removals.ts';
import { clientOptions, oneWorkspace, type Place, type Workspaces } from './workspaces.ts';

/** What a test may set; otherwise as Slack wants it. */
export interface SlackOptions {
  rates?: Rates;
  /** Changes within so many ms are one on the App Home. */
  together?: number;
  /** A press or command that takes longer, ms, is answered with 'one moment'. */
  soon?: number;
  /** Between two connections of a socket, ms; a heartbeat that is answered later breaks it. */
  gap?: number;
}

type Pace = Required<SlackOptions>;

/** What stands once it is known where the app is installed. */
interface Running {
  channel: Channel;
  receiving: Receiving;
  intake: Intake;
  homes: Homes;
  courtesies: Courtesies;
  clearing: Clearing;
  removals: Removals;
}

/** Slack: over a socket with an app token, else over HTTP; one workspace, or many through OAuth. */
export function slackPlatform(
  config: SlackConfig,
  service: Service,
  given: SlackOptions = {},
): Platform {
  const pace: Pace = { rates: slackRates, together: 1500, soon: patience, gap: 2500, ...given };
  const options = clientOptions(config.apiUrl);
  let running: Running | null = null;
  return {
    name: 'slack',
    channel: {
      async send(row) {
        if (running !== null) return running.channel.send(row);
        return { kind: 'retry', at: service.now() + 1000, countsAsTry: false };
      },
    },
    async start() {
      const made =
        config.install === null
          ? await single(config, service, options, pace)
          : many(config, config.install, service, options, pace);
      await made.removals.start();
      await made.receiving.start();
      running = made;
      made.clearing.go();
      service.log('info', `slack: ${wayIn(config)}`);
    },
    outage() {
      if (running?.receiving.isOpen() === true) return null;
      return config.appToken === null
        ? `slack: nothing listens on port ${config.port}`
        : 'slack: the socket is not connected';
    },
    async stop() {
      if (running === null) return;
      const { receiving, intake, homes, courtesies, clearing, removals } = running;
      removals.stop();
      await receiving.stop(() => intake.idle());
      await homes.stop();
      await courtesies.idle();
      await clearing.stop();
    },
  };
}

async function single(
  config: SlackConfig,
  service: Service,
  options: webApi.WebClientOptions,
  pace: Pace,
): Promise<Running> {
  const { workspaces, place } = await oneWorkspace(config.botToken ?? '', options);
  const id = place.enterprise ?? place.team;
  const removals = new Removals(
    service,
    async () => false,
    (each) => parts.chats.forgetAll(each),
  );
  // Its token works, so the app is there.
  await removals.cancel(id);
  const parts = partsOf(workspaces, service, pace);
  const uninstalled = async () => removals.schedule(id);
  const intake = new Intake({ ...parts, service, workspaces, uninstalled });
  const receiving =
    config.appToken === null
      ? overHttp({ ...config, soon: pace.soon }, null, options, service, intake.processEvent)
      : overSocket(
          { appToken: config.appToken, gap: pace.gap },
          options,
          service,
          intake.processEvent,
        );
  return { ...parts, intake, receiving, removals };
}

function many(
  config: SlackConfig,
  install: NonNullable<SlackConfig['install']>,
  service: Service,
  options: webApi.WebClientOptions,
  pace: Pace,
): Running {
  const removals = new Removals(
    service,
    (id) => installations.any(id),
    (id) => parts.chats.forgetAll(id),
  );
  const installations = new Installations(service, async (id) => {
    workspaces.forget();
    await removals.cancel(id);
  });
  const workspaces = manyWorkspaces(
    installations,
    (query) => authorize(query),
    options,
    () => service.now(),
  );
  const parts = partsOf(workspaces, service, pace);
  const intake = new Intake({
    ...parts,
    service,
    workspaces,
    uninstalled: async ({ team, enterprise, orgWide }) => {
      workspaces.forget();
      if (await works(workspaces, { team, enterprise })) return;
      const found = await installations.find({ team, enterprise });
      await installations.deleteInstallation({
        teamId: team,
        enterpriseId: enterprise ?? undefined,
        // The event need not say it: where no workspace has its own, the organisation's is meant.
        isEnterpriseInstall: orgWide || found?.isEnterpriseInstall === true,
      });
      workspaces.forget();
      await removals.schedule(enterprise ?? team);
    },
  });
  const installing = { install, installations, allowed: config.allowed };
  const receiving = overHttp(
    { ...config, soon: pace.soon },
    installing,
    options,
    service,
    intake.processEvent,
  );
  const authorize = async (query: Parameters<Installations['fetchInstallation']>[0]) =>
    (await receiving.receiver.installer?.authorize(query)) ?? {};
  return { ...parts, intake, receiving, removals };
}

/** Word of a removal may come again after the app was installed anew: a token that works stays. */
async function works(workspaces: Workspaces, where: Place): Promise<boolean> {
  const client = await workspaces.client(where).catch(() => null);
  if (client === null) return false;
  try {
    await client.auth.test();
    return true;
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === 'shut' || kind === 'never') return false;
    throw error;
  }
}

function partsOf(workspaces: Workspaces, service: Service, { rates, together, soon }: Pace) {
  const people = new People(workspaces, service);
  const chats = new Chats(service);
  const folds = new Folds(workspaces, service, rates.update);
  const homes = new Homes(workspaces, service, rates.publish, together);
  const clearing = new Clearing(workspaces, service, homes, rates.update);
  const courtesies = new Courtesies();
  const unasked = new Unasked(rates.unasked);
  const parts = { people, chats, folds, homes, courtesies, clearing, unasked };
  const channel = slackChannel({ ...parts, workspaces, service, rates });
  return { ...parts, soon, channel };
}
