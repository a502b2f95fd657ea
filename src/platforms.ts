import type { Config } from './config.ts';
import { catalogue } from './core/flows/commands.ts';
import type { Finding } from './operate/finding.ts';
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

/** What the doctor finds on each platform that the configuration has tokens for. */
export async function platformFindings(config: Config): Promise<Finding[]> {
  // Bolt and discord.js are read only where they are asked for: the terminal starts without them.
  const { slackFindings } = await import('./adapters/slack/doctor.ts');
  const slack = await slackFindings(config.slack, catalogue);
  if (config.discord === null) return slack;
  const { discordFindings } = await import('./adapters/discord/doctor.ts');
  return [...slack, ...(await discordFindings(config.discord))];
}
