import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
} from 'discord.js';
import { InteractionContextType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { FakeDiscord } from '../discord.ts';
import { discordForTest } from '../for-test.ts';
import { bareBot } from './bare-bot.ts';

async function withBot(
  onInteraction: (interaction: Interaction) => Promise<unknown>,
): Promise<FakeDiscord> {
  const discord = await discordForTest();
  const client = await bareBot(discord, { onInteraction });
  await client.application.commands.set([
    {
      name: 'debrief',
      description: 'Go over a round',
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      integrationTypes: [0, 1],
      options: [
        {
          name: 'process',
          description: 'Which one',
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
      ],
    },
  ]);
  return discord;
}

function buttons(...labels: string[]): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    labels.map((label) =>
      new ButtonBuilder().setCustomId(label).setLabel(label).setStyle(ButtonStyle.Primary),
    ),
  );
}

test('a command in a server is answered for the one person only', async () => {
  const discord = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const process = interaction.options.getString('process') ?? 'none';
    await interaction.reply({
      content: `${process} in ${interaction.guild?.name}`,
      flags: MessageFlags.Ephemeral,
    });
  });
  const ana = discord.person('Ana');
  const ben = discord.person('Ben');

  const [channel] = discord.server.channels;
  const answer = await ana
    .commands('debrief', { process: 'Acme' }, channel && { in: channel })
    .answer();

  expect(answer).toMatchObject({ text: 'Acme in Job Club', ephemeral: true });
  expect(ben.all).toEqual([]);
});

test.each(['a direct chat', 'a server without the bot', 'a group'])(
  'a command reaches the bot from %s',
  async (place) => {
    const discord = await withBot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { guildId, userId } = interaction.authorizingIntegrationOwners;
      const content = JSON.stringify([interaction.context, guildId, userId]);
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    });
    const ana = discord.person('Ana');
    const { places } = discord.world;
    const [elsewhere] = places.server('Elsewhere', false).channels;
    const where = {
      'a direct chat': { in: ana.dm, says: [1, '0', null] },
      'a server without the bot': { in: elsewhere, says: [0, null, ana.user.id] },
      'a group': { in: places.group(), says: [2, null, ana.user.id] },
    }[place];

    const answer = await ana.commands('debrief', {}, where?.in && { in: where.in }).answer();

    expect(answer.text).toBe(JSON.stringify(where?.says));
  },
);

test('what is typed into an option is completed', async () => {
  const discord = await withBot(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}…`, value: 'acme' }]);
  });

  const choices = await discord.person('Ana').completes('debrief', 'process', { process: 'Ac' });

  expect(choices).toEqual([{ name: 'process: Ac…', value: 'acme' }]);
});

test('a deferred answer is thinking first, then filled in, then followed up', async () => {
  const discord = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('One moment more');
    await interaction.editReply('Here you are');
    await interaction.followUp({ content: 'And this', flags: MessageFlags.Ephemeral });
    await interaction.deleteReply();
  });
  const ana = discord.person('Ana');

  const asked = ana.commands('debrief');

  const thinking = await ana.sees((message) => message.thinking, 'thinking', ['thinking']);
  expect(thinking).toMatchObject({ ephemeral: true, text: '' });
  expect((await asked.answer()).text).toBe('One moment more');
  expect((await ana.sees(({ edited }) => edited)).text).toBe('Here you are');
  expect(await ana.hears()).toMatchObject({ text: 'And this', ephemeral: true });
  await discord.rest.until('DELETE', /@original$/);
  expect(ana.all.map(({ text }) => text)).toEqual(['And this']);
});

test('a pressed question folds, and a late press on it as it was still arrives', async () => {
  const discord = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'Ready?', components: [buttons('Yes', 'No')] });
    if (interaction.isButton())
      await interaction.update({ content: `You pressed ${interaction.customId}`, components: [] });
  });
  const ana = discord.person('Ana');
  const question = await ana.commands('debrief').answer();
  expect(question.buttons.map(({ label }) => label)).toEqual(['Yes', 'No']);

  const pressed = await ana.presses('Yes').answer();
  expect(pressed).toMatchObject({ id: question.id, text: 'You pressed Yes', folded: true });

  const late = await ana.presses('No', question).answer();
  expect(late.text).toBe('You pressed No');
  expect(() => ana.presses('Yes')).toThrow('no button [Yes]');
});

test('an option picked from a select reaches the bot', async () => {
  const select = new StringSelectMenuBuilder()
    .setCustomId('round')
    .addOptions({ label: 'Phone screen', value: '1' }, { label: 'On-site', value: '2' });
  const discord = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
      await interaction.reply({ content: 'Which?', components: [row] });
    }
    if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.editReply({ content: interaction.values.join(), components: [] });
    }
  });
  const ana = discord.person('Ana');
  await ana.commands('debrief').answer();

  expect((await ana.picks('On-site').answer()).text).toBe('2');
});

test('a modal is filled in by its labels', async () => {
  const why = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph);
  const outcome = new RadioGroupBuilder()
    .setCustomId('outcome')
    .addOptions({ label: 'An offer', value: 'offer' }, { label: 'A no', value: 'no' });
  const modal = new ModalBuilder()
    .setCustomId('form')
    .setTitle('How did it end?')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('In a few words.'))
    .addLabelComponents(
      new LabelBuilder().setLabel('Why').setTextInputComponent(why),
      new LabelBuilder().setLabel('Outcome').setRadioGroupComponent(outcome),
    );
  const discord = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (interaction.isModalSubmit()) {
      const { fields } = interaction;
      const content = `${fields.getTextInputValue('why')}: ${fields.getRadioGroup('outcome')}`;
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    }
  });
  const ana = discord.person('Ana');
  expect((await ana.commands('debrief').modal()).title).toBe('How did it end?');

  expect(() => ana.submits({ Why: 'x', Outcome: 'Perhaps' })).toThrow('An offer, A no');
  const answer = await ana.submits({ Why: 'Because', Outcome: 'A no' }).answer();

  expect(answer.text).toBe('Because: no');
});
