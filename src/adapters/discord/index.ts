import type { DiscordConfig } from '../../config.ts';
import type { Channel } from '../../core/ports.ts';
import type { Bot } from './bot.ts';
import type { Platform, Service } from '../../service/platform.ts';

/** Discord's own code is read only where there is a token for it. */
export function discordPlatform(config: DiscordConfig, service: Service): Platform {
  let bot: Bot | null = null;
  const channel: Channel = {
    async send(row) {
      if (bot !== null) return bot.channel.send(row);
      return { kind: 'retry', at: service.now() + 1000, countsAsTry: false };
    },
  };
  return {
    name: 'discord',
    channel,
    async start() {
      const code = await import('./bot.ts');
      bot = new code.Bot(config, service);
      await bot.start();
    },
    outage: () => (bot?.isConnected() === true ? null : 'discord: the gateway is not connected'),
    async stop() {
      await bot?.stop();
    },
  };
}
