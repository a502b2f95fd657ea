import type { Config } from '../config.ts';
import type { Platform, Service } from './platform.ts';

/** The adapters that the configuration has tokens for, ready to start. */
export function platformsFor(config: Config, service: Service): readonly Platform[] {
  const platforms: Platform[] = [];
  for (const each of [config.slack, config.discord])
    if (each !== null) service.log('warn', 'this platform is not there yet');
  return platforms;
}
