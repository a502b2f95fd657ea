import { expect, test } from 'vitest';
import { fields, type Fields } from '../json.ts';
import { checkManifest, manifestCommands } from './check-manifest.ts';
import { botEvents, botScopes } from './known.ts';

const command = { command: '/debrief', description: 'Tell how the interview went' };
const scopes = ['chat:write', 'im:history', 'im:write', 'commands', 'app_mentions:read'];
const good = {
  display_information: { name: 'Next Round', description: 'Better prepared for the next round' },
  features: {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: 'Next Round', always_online: true },
    slash_commands: [command],
  },
  oauth_config: { scopes: { bot: scopes } },
  settings: {
    event_subscriptions: { bot_events: ['message.im', 'app_mention', 'app_uninstalled'] },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
};

/** The good manifest with one value set, named by its JSON pointer. */
function having(pointer: string, value: unknown): Fields {
  const copy = fields(structuredClone(good));
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  let at = copy;
  for (const name of path) at = fields(at[name]);
  at[last] = value;
  return copy;
}

test('a complete manifest passes, and its commands can be read from it', () => {
  expect(checkManifest(good)).toEqual([]);
  expect(manifestCommands(good)).toEqual(['/debrief']);
});

const bot = '/oauth_config/scopes/bot';
const subscribed = '/settings/event_subscriptions/bot_events';
const listed = '/features/slash_commands';
test.each<[string, string, unknown, string]>([
  ['a misspelt scope', bot, [...scopes, 'chat:wrote'], 'bot_scope'],
  ['a scope of people, not bots', bot, [...scopes, 'search:read'], 'bot_scope'],
  ['a scope twice', bot, [...scopes, 'commands'], 'unique'],
  ['a missing scope of an event', bot, ['commands', 'chat:write'], 'scope_of_event'],
  ['commands without their scope', bot, ['im:history', 'app_mentions:read'], 'scope_of_commands'],
  ['a misspelt event', subscribed, ['message.ims'], 'bot_event'],
  ['an event that needs another scope', subscribed, ['reaction_added'], 'scope_of_event'],
  ['a long name', '/display_information/name', 'x'.repeat(36), 'max_length'],
  ['a long description', '/display_information/description', 'x'.repeat(141), 'max_length'],
  ['a short long description', '/display_information/long_description', 'short', 'min_length'],
  [
    'a long long description',
    '/display_information/long_description',
    'x'.repeat(4001),
    'max_length',
  ],
  [
    '51 commands',
    listed,
    Array.from({ length: 51 }, (_, index) => ({ ...command, command: `/c${String(index)}` })),
    'max_items',
  ],
  ['a long command', listed, [{ ...command, command: `/${'x'.repeat(32)}` }], 'max_length'],
  ['a command without slash', listed, [{ ...command, command: 'debrief' }], 'pattern'],
  ['a command with capitals', listed, [{ ...command, command: '/Debrief' }], 'pattern'],
  ['a command of Slack', listed, [{ ...command, command: '/remind' }], 'reserved_command'],
  ['a command twice', listed, [command, command], 'unique'],
  ['a command without description', listed, [{ command: '/debrief' }], 'required'],
  ['an unknown field', '/features/app_hme', {}, 'additional_property'],
  ['HTTP without addresses', '/settings/socket_mode_enabled', false, 'required'],
  [
    'a Messages tab to read only',
    '/features/app_home/messages_tab_read_only_enabled',
    true,
    'messages_tab',
  ],
  ['no Home', '/features/app_home/home_tab_enabled', false, 'home_tab'],
  ['dead buttons', '/settings/interactivity/is_enabled', false, 'interactivity'],
])('%s is found', (_what, pointer, value, type) => {
  const found = checkManifest(having(pointer, value)).map(({ constraint }) => constraint.type);
  expect(found).toContain(type);
});

test('every scope that an event needs is a known one', () => {
  const unknown = [...botEvents.values()].flat().filter((each) => !botScopes.has(each));
  expect(unknown).toEqual([]);
});
