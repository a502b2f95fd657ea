import type { Config } from './config.ts';
import type { Platform, Service } from './service/platform.ts';

/** The adapters that the configuration has tokens for, ready to start; only their code is loaded. */
export async function platformsFor(config: Config, service: Service): Promise<readonly Platform[]> {
  const platforms: Platform[] = [];
  if (config.slack !== null) {
    const { slackPlatform } = await import('./adapters/slack/index.ts');
    platforms.push(slackPlatform(config.slack, service));
  }
  if (config.discord !== null) {
    const { discordPlatform } = await import('./adapters/discord/index.ts');
    platforms.push(discordPlatform(config.discord, service));
  }
  return platforms;
}
