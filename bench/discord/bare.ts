import {
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  Partials,
  type InteractionReplyOptions,
} from 'discord.js';

/** A bot as discord.js's guide writes one: it says what ours says, and keeps nothing. */
const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  allowedMentions: { parse: [] },
  rest: { api },
});
const answers: Record<string, InteractionReplyOptions> = {
  reminders: { content: 'Nothing is waiting to be sent.' },
  settings: {
    content: 'Your settings:\n1 A word after a round: on\nWhich number shall I change?',
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Good',
            custom_id: 'good',
          },
        ],
      },
    ],
  },
};
client.on(Events.InteractionCreate, (interaction) => {
  void (async () => {
    if (interaction.isChatInputCommand())
      return interaction.reply(answers[interaction.commandName] ?? { content: 'No.' });
    if (!interaction.isButton()) return;
    await interaction.update({ components: [] });
    const chat = await interaction.user.createDM();
    return chat.send('Kept.');
  })();
});
client.on(Events.MessageCreate, ({ author }) => {
  if (author.bot) return;
  void author.createDM().then((chat) => chat.send('Hello.'));
});
client.once(Events.ClientReady, ({ user }) => console.error(`connected as ${user.tag}`));
await client.login(token);
