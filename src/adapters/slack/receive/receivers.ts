import type { Server, ServerResponse } from 'node:http';
import {
  HTTPReceiver,
  LogLevel,
  SocketModeReceiver,
  webApi,
  type App,
  type HTTPReceiverOptions,
  type Installation,
  type ReceiverEvent,
} from '@slack/bolt';
import type { SlackConfig } from '../../../config.ts';
import type { Service } from '../../../service/platform.ts';
import { install as words } from '../../../core/words/en/controls.ts';
import type { Installations } from '../installations.ts';
import { boltLogger } from '../log.ts';
import { botScopes } from '../manifest.ts';
import { SlackUnreachableError, TokenError } from '../workspaces.ts';

export type ProcessEvent = (event: ReceiverEvent) => Promise<void>;

/** One of Bolt's receivers, bound to the intake. */
export interface Receiving {
  start(): Promise<void>;
  /** Slack can bring something right now. */
  isOpen(): boolean;
  /** Takes nothing more; connections end once `idle` says that all that came has been answered. */
  stop(idle: () => Promise<void>): Promise<void>;
}

/** Both receivers call nothing else of an App (HTTPReceiver.js, SocketModeReceiver.js of Bolt 5.1). */
function bound(processEvent: ProcessEvent): App {
  // as: see above; the whole App would acknowledge events before they are stored
  return { processEvent } as unknown as App;
}

const patiently = { forever: true, factor: 1.5, minTimeout: 300, maxTimeout: 15_000 };

/** A minute, as gaps are. */
const gapsBetweenTries = 24;

/**
 * Once it has begun, an address for the socket that Slack will not give is asked for again and again:
 * Bolt's client gives up at a token that does not work, and what it rejects with then nobody catches.
 */
function persistently(receiver: SocketModeReceiver, service: Service, pause: number) {
  // as: private in the client's types (SocketModeClient.js of @slack/socket-mode 3)
  const client = receiver.client as unknown as { retrieveWSSURL(): Promise<string> };
  const ask = client.retrieveWSSURL.bind(client);
  let goesOn = false;
  let timer: NodeJS.Timeout | undefined;
  client.retrieveWSSURL = async () => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!goesOn) throw error;
        service.log(
          'error',
          'slack: no new connection with SLACK_APP_TOKEN; nothing arrives until there is one (docs/slack.md shows where the token is)',
        );
        await new Promise((resolve) => {
          timer = setTimeout(resolve, pause);
        });
      }
    }
  };
  return {
    begin: () => {
      goesOn = true;
    },
    end: () => {
      goesOn = false;
      clearTimeout(timer);
    },
  };
}

/** Socket Mode: the envelope is acknowledged by the intake, after the commit. */
export function overSocket(
  { appToken, gap }: { appToken: string; gap: number },
  clientOptions: webApi.WebClientOptions,
  service: Service,
  processEvent: ProcessEvent,
): Receiving {
  const receiver = new SocketModeReceiver({
    appToken,
    // Also the pause before a new connection, which Bolt makes 5 s.
    clientPingTimeout: gap,
    logger: boltLogger(service),
    logLevel: LogLevel.WARN,
    // A network that is away for long must not end the process: it is tried for ever.
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: patiently } },
  });
  receiver.init(bound(processEvent));
  const reopening = persistently(receiver, service, gap * gapsBetweenTries);
  return {
    async start() {
      await receiver.start().catch((error: unknown) => {
        if (error instanceof webApi.WebAPIPlatformError)
          throw new TokenError('SLACK_APP_TOKEN', error.data.error);
        throw new SlackUnreachableError();
      });
      reopening.begin();
    },
    isOpen: () => receiver.client.websocket?.isActive() === true,
    async stop(idle) {
      reopening.end();
      // What is under way is acknowledged over the open socket first.
      await idle();
      await receiver.stop();
    },
  };
}

/** What the HTTP receiver needs for OAuth. */
export interface Installing {
  install: NonNullable<SlackConfig['install']>;
  installations: Installations;
  allowed: readonly string[];
}

/** HTTP on `port`: requests, `/healthz`, and the install pages when there is OAuth. */
export function overHttp(
  config: Pick<SlackConfig, 'signingSecret' | 'port'> & { soon: number },
  installing: Installing | null,
  clientOptions: webApi.WebClientOptions,
  service: Service,
  processEvent: ProcessEvent,
): Receiving & { receiver: HTTPReceiver } {
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret ?? '',
    port: config.port,
    processBeforeResponse: true,
    // After 'one moment' nothing is acknowledged any more; a little before Slack gives up.
    unhandledRequestTimeoutMillis: config.soon + 400,
    logger: boltLogger(service),
    logLevel: LogLevel.WARN,
    customPropertiesExtractor: ({ headers }) => ({
      signedAt: headers['x-slack-request-timestamp'],
    }),
    customRoutes: [
      {
        path: '/healthz',
        method: ['GET'],
        handler: (_request, response) => void response.writeHead(200).end('ok\n'),
      },
    ],
    ...(installing === null ? {} : oauth(installing, clientOptions)),
  });
  receiver.init(bound(processEvent));
  let server: Pick<Server, 'closeAllConnections' | 'listening'> | null = null;
  return {
    receiver,
    async start() {
      server = await receiver.start(config.port);
    },
    isOpen: () => server?.listening === true,
    async stop(idle) {
      const stopped = receiver.stop();
      await idle();
      // One turn, so that the last answer is written.
      await new Promise((resolve) => setImmediate(resolve));
      server?.closeAllConnections();
      await stopped;
    },
  };
}

function oauth(
  { install, installations, allowed }: Installing,
  clientOptions: webApi.WebClientOptions,
): Omit<HTTPReceiverOptions, 'signingSecret'> {
  return {
    ...install,
    scopes: [...botScopes],
    installationStore: installations,
    installerOptions: {
      directInstall: true,
      clientOptions,
      callbackOptions: {
        afterInstallation: async (installation, _options, _request, response) => {
          if (isAllowed(installation, allowed)) return true;
          await giveBack(installation, clientOptions);
          refuse(response);
          return false;
        },
      },
    },
  };
}

function isAllowed(
  { team, enterprise }: Installation<'v1' | 'v2', boolean>,
  allowed: readonly string[],
): boolean {
  if (allowed.length === 0) return true;
  return [team?.id, enterprise?.id].some((id) => id !== undefined && allowed.includes(id));
}

/** A token that nobody asked for ends at once. */
async function giveBack(
  { bot }: Installation<'v1' | 'v2', boolean>,
  options: webApi.WebClientOptions,
): Promise<void> {
  await new webApi.WebClient(bot?.token, options).auth.revoke().catch(() => undefined);
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(words.refused);
}
