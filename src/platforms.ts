import { discordPlatform } from './adapters/discord/index.ts';
import { slackPlatform } from './adapters/slack/index.ts';
import type { Config } from './config.ts';
import type { Platform, Service } from './service/platform.ts';

/** The adapters that the configuration has tokens for, ready to start. */
export function platformsFor(config: Config, service: Service): readonly Platform[] {
  const platforms: Platform[] = [];
  if (config.slack !== null) platforms.push(slackPlatform(config.slack, service));
  if (config.discord !== null) platforms.push(discordPlatform(config.discord, service));
  return platforms;
}
