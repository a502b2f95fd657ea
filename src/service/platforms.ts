import { discordPlatform } from '../adapters/discord/index.ts';
import type { Config } from '../config.ts';
import type { Platform, Service } from './platform.ts';

/** The adapters that the configuration has tokens for, ready to start. */
export function platformsFor(config: Config, service: Service): readonly Platform[] {
  const platforms: Platform[] = [];
  if (config.slack !== null) service.log('warn', 'this platform is not there yet');
  if (config.discord !== null) platforms.push(discordPlatform(config.discord, service));
  return platforms;
}
