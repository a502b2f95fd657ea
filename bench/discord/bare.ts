import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { reportToBench } from './report.ts';

/** What discord.js itself costs: the same requests as ours, and nothing in between. */
const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  allowedMentions: { parse: [] },
  rest: { api },
});
client.on(Events.InteractionCreate, (interaction) => {
  void (async () => {
    if (interaction.isChatInputCommand()) return interaction.reply('Nothing is due.');
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    const chat = await interaction.user.createDM();
    return chat.send('That question has passed.');
  })();
});
client.on(Events.MessageCreate, ({ author }) => {
  if (author.bot) return;
  void author.createDM().then((chat) => chat.send('Hello.'));
});
client.once(Events.ClientReady, reportToBench);
await client.login(token);
