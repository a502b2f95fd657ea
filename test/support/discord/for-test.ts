import { onTestFinished } from 'vitest';
import { FakeDiscord, type FakeDiscordOptions } from './discord.ts';

/**
 * A Discord for one test. It is gone when the test is over, and the test fails when the bot sent
 * anything that Discord refuses or that breaks our own rules, unless `tolerates` lets it pass.
 *
 * ```
 * const discord = await discordForTest();
 * // start the bot on discord.api with discord.token, then:
 * const ana = discord.person('Ana');
 * ana.writes('hello');
 * expect((await ana.hears()).plain).toBe('…');
 * await ana.presses('Done').answer();
 * ```
 */
export async function discordForTest({
  tolerates = () => false,
  ...options
}: FakeDiscordOptions & { tolerates?: (problem: string) => boolean } = {}): Promise<FakeDiscord> {
  const discord = await FakeDiscord.start(options);
  onTestFinished(async () => {
    await discord.close();
    const kept = discord.violations.filter(({ problem }) => !tolerates(problem));
    if (kept.length === 0) return;
    const told = kept.map(
      ({ request, by, at, problem, body }) =>
        `${request}: ${problem} (${by}, at ${at || 'top'})\n  ${JSON.stringify(body)}`,
    );
    throw new Error(`the bot sent what it must not:\n${told.join('\n')}`);
  });
  return discord;
}
