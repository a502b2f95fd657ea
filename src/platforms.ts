import { examineDiscord } from './adapters/discord/examine.ts';
import { discordPlatform } from './adapters/discord/index.ts';
import { slackFindings } from './adapters/slack/doctor.ts';
import { slackPlatform } from './adapters/slack/index.ts';
import type { Config } from './config.ts';
import { catalogue } from './core/flows/commands.ts';
import type { Finding } from './operate/doctor.ts';
import type { Platform, Service } from './service/platform.ts';

/** The adapters that the configuration has tokens for, ready to start. */
export function platformsFor(config: Config, service: Service): readonly Platform[] {
  const platforms: Platform[] = [];
  if (config.slack !== null) platforms.push(slackPlatform(config.slack, service));
  if (config.discord !== null) platforms.push(discordPlatform(config.discord, service));
  return platforms;
}

/** What the doctor finds on each platform that the configuration has tokens for. */
export async function platformFindings(config: Config): Promise<Finding[]> {
  const slack = await slackFindings(config.slack, catalogue);
  const discord = config.discord === null ? [] : await examineDiscord(config.discord);
  return [...slack, ...discord];
}
