import { App, HTTPReceiver, LogLevel, type Logger } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import type { Slack } from './slack.ts';

/** Failures are part of these tests; Bolt's account of them is not. */
export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** The barest Bolt app on HTTP, acknowledging only after its listeners. */
export async function bareHttpApp(slack: Slack, listen: (app: App) => void): Promise<App> {
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    processBeforeResponse: true,
    logger: silent,
  });
  const app = new App({
    receiver,
    token: slack.botToken(),
    logger: silent,
    clientOptions: { slackApiUrl: `${slack.api.url}/api/`, retryConfig: { retries: 0 } },
  });
  listen(app);
  const server = await app.start(slack.port);
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await app.stop();
  });
  return app;
}
