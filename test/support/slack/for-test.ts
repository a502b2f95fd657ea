import { onTestFinished } from 'vitest';
import { Slack, type SlackOptions } from './slack.ts';

/** A Slack for one test; when the test is over it fails if any call broke a limit. */
export async function slackForTest(options?: SlackOptions): Promise<Slack> {
  const slack = await Slack.start(options);
  onTestFinished(() => slack.close());
  return slack;
}
