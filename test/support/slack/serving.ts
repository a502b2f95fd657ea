import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { slackPlatform, type SlackOptions } from '../../../src/adapters/slack/index.ts';
import { configFrom } from '../../../src/config.ts';
import { product as wholeProduct } from '../../../src/core/flows/index.ts';
import type { Product } from '../../../src/core/flow/types.ts';
import { rulesReader } from '../../../src/core/reading/reader.ts';
import type { Service } from '../../../src/service/platform.ts';
import { serve, type ServicePorts } from '../../../src/service/service.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import type { Slack } from './slack.ts';

type Store = ServicePorts['store'];

export interface ServingOptions {
  store?: Store;
  product?: Product;
  /** ISO; the clock stands there until it is set. Without it time goes on. */
  now?: string;
  slack?: SlackOptions;
  seed?: () => string;
  env?: Record<string, string>;
}

export interface Serving {
  store: Store;
  service: Service;
  /** What the operator reads. */
  lines: string[];
  /** Sets the clock forward; all that is due on the way happens at its own time. */
  until: (time: string) => Promise<void>;
  /** Sets the clock, back too; nothing happens by that. */
  sets: (time: string) => void;
  /** UTC ms. */
  now: () => number;
  /** Resolves when all that was committed has been sent. */
  said: () => Promise<void>;
  /** What `/readyz` says is missing; null: nothing. */
  outage: () => string | null;
  stop: () => Promise<void>;
}

/** No limits but Slack's own, and changes are shown at once. */
export const hurried: SlackOptions = {
  rates: {
    chat: { burst: 1000, perSecond: 1000 },
    unasked: { burst: 1000, perSecond: 1000 },
    update: { burst: 1000, perSecond: 1000 },
    publish: { burst: 1000, perSecond: 1000 },
  },
  together: 1,
  gap: 400,
};

/** The real `serve` in this process, against a Slack for tests; it ends with the test. */
export async function serving(
  slack: Slack,
  how: 'http' | 'socket' | 'oauth' = 'http',
  options: ServingOptions = {},
): Promise<Serving> {
  const { store = memoryStore(), product = wholeProduct } = options;
  const { slack: config } = configFrom({ ...slack.environment(how), ...options.env });
  if (config === null) throw new Error('no Slack in the environment');
  const lines: string[] = [];
  let fixed = options.now === undefined ? null : Date.parse(options.now);
  let given: Service | null = null;
  const served = await serve({
    store,
    product,
    reader: rulesReader,
    clock: { now: () => fixed ?? Date.now(), frozen: fixed !== null },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    seed: options.seed ?? randomUUID,
    log: (level, line) => void lines.push(`${level} ${line}`),
    platforms: (service) => {
      given = service;
      return [slackPlatform(config, service, options.slack ?? hurried)];
    },
  });
  let stopped = false;
  const stop = async () => {
    if (!stopped) await served.stop();
    stopped = true;
  };
  onTestFinished(stop);
  const service = held(given);
  return {
    store,
    service,
    lines,
    stop,
    outage: () => served.outage(),
    sets: (time) => {
      fixed = Date.parse(time);
    },
    now: () => fixed ?? Date.now(),
    said: () => service.runtime.send(),
    async until(time) {
      const at = Date.parse(time);
      for (;;) {
        const due = await service.runtime.nextDue(at);
        if (due === null) break;
        fixed = Math.max(due, fixed ?? 0);
        await service.runtime.fire(due);
        await service.runtime.drainInbox();
        await service.runtime.send();
      }
      fixed = Math.max(at, fixed ?? 0);
    },
  };
}

function held(service: Service | null): Service {
  if (service === null) throw new Error('serve made no platform');
  return service;
}
