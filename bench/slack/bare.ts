import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

/** The barest app to compare with: acknowledges after its listener, which echoes with say(). */
const { SLACK_BOT_TOKEN: token = '', SLACK_SIGNING_SECRET: signingSecret = '' } = process.env;
const logLevel = LogLevel.ERROR;
const receiver = new HTTPReceiver({ signingSecret, processBeforeResponse: true, logLevel });
const app = new App({
  receiver,
  token,
  logLevel,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
app.message(async ({ message, say }) => {
  if ('text' in message) await say(`Kept with Halden. ${message.text?.slice(0, 0) ?? ''}`);
});
await app.start(Number(process.env['PORT']));
process.stderr.write('slack: ready\n');
