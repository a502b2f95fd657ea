import { anything, flag, listOf, shape, text, whole, type Rule } from '../block-kit/rules.ts';
import { Findings, type Violation } from '../block-kit/violation.ts';
import { fields, isFields, list, string, type Fields } from '../json.ts';
import { botEvents, botScopes, ownCommands } from './known.ts';

const address = text(3000, { form: /^https:\/\/\S+$/u });

const scope: Rule = (value, pointer, findings) => {
  if (!botScopes.has(string(value))) findings.refuse(pointer, 'bot_scope', 'a known scope', value);
};
const event: Rule = (value, pointer, findings) => {
  if (!botEvents.has(string(value))) findings.refuse(pointer, 'bot_event', 'a known event', value);
};
const commandName: Rule = (value, pointer, findings) => {
  text(32, { min: 2, form: /^\/[a-z0-9_-]+$/u })(value, pointer, findings);
  if (ownCommands.has(string(value)))
    findings.refuse(pointer, 'reserved_command', 'a name that Slack does not use', value);
};

const manifest = shape({
  _metadata: shape({ major_version: whole(1, 2), minor_version: whole(0, 99) }),
  'display_information!': shape({
    'name!': text(35),
    description: text(140),
    long_description: text(4000, { min: 174 }),
    background_color: text(7, { form: /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu }),
  }),
  features: shape({
    app_home: shape({
      home_tab_enabled: flag,
      messages_tab_enabled: flag,
      messages_tab_read_only_enabled: flag,
    }),
    bot_user: shape({ 'display_name!': text(80), always_online: flag }),
    slash_commands: listOf(
      shape({
        'command!': commandName,
        'description!': text(2000),
        usage_hint: text(1000),
        should_escape: flag,
        url: address,
      }),
      50,
    ),
    shortcuts: listOf(
      shape({
        'type!': text(7, { form: /^(?:global|message)$/u }),
        'name!': text(24),
        'callback_id!': text(255),
        'description!': text(150),
      }),
      10,
    ),
    agent_view: shape({
      agent_description: text(300),
      suggested_prompts: listOf(shape({ 'title!': text(100), 'message!': text(3000) }), 4),
      actions: anything,
    }),
    unfurl_domains: listOf(text(255), 5),
  }),
  oauth_config: shape({
    redirect_urls: listOf(address, 1000),
    scopes: shape({ bot: listOf(scope, 255), bot_optional: listOf(scope, 255) }),
    token_management_enabled: flag,
  }),
  settings: shape({
    event_subscriptions: shape({ request_url: address, 'bot_events!': listOf(event, 100) }),
    interactivity: shape({
      'is_enabled!': flag,
      request_url: address,
      message_menu_options_url: address,
    }),
    allowed_ip_address_ranges: listOf(text(43), 50),
    org_deploy_enabled: flag,
    socket_mode_enabled: flag,
    token_rotation_enabled: flag,
  }),
});

/**
 * Everything wrong with an app manifest (parsed YAML): unknown fields, scopes and events, lengths,
 * scopes that events or commands need, addresses that HTTP needs, and what a bot in direct chats
 * cannot do without. Slack's published schema lets most of it pass.
 */
export function checkManifest(value: unknown): Violation[] {
  const findings = new Findings();
  manifest(value, '', findings);
  const given = fields(value);
  const { features, oauth_config: oauth, settings } = given;
  coveredByScopes(fields(fields(fields(oauth)['scopes'])), given, findings);
  uniqueCommands(given, findings);
  if (fields(settings)['socket_mode_enabled'] !== true) addresses(given, findings);
  directChat(fields(fields(features)['app_home']), findings);
  if (fields(fields(settings)['interactivity'])['is_enabled'] !== true)
    findings.house('/settings/interactivity', 'interactivity', 'buttons and modals would be dead');
  return findings.violations;
}

/** The commands that the manifest declares, such as '/debrief'. */
export function manifestCommands(value: unknown): string[] {
  return commands(fields(value)).map((each) => string(each['command']));
}

function commands(given: Fields): Fields[] {
  return list(fields(given['features'])['slash_commands']).filter(isFields);
}

function events(given: Fields): string[] {
  const subscriptions = fields(fields(given['settings'])['event_subscriptions']);
  return list(subscriptions['bot_events']).map((each) => string(each));
}

function coveredByScopes(scopes: Fields, given: Fields, findings: Findings): void {
  const pointer = '/oauth_config/scopes/bot';
  const asked = list(scopes['bot']).map((each) => string(each));
  for (const name of events(given)) {
    const needed = botEvents.get(name) ?? [];
    if (needed.length > 0 && !needed.some((each) => asked.includes(each)))
      findings.refuse(pointer, 'scope_of_event', needed, name);
  }
  if (commands(given).length > 0 && !asked.includes('commands'))
    findings.refuse(pointer, 'scope_of_commands', 'commands', asked);
  const twice = asked.find((each, index) => asked.indexOf(each) !== index);
  if (twice !== undefined) findings.refuse(pointer, 'unique', null, twice);
}

function uniqueCommands(given: Fields, findings: Findings): void {
  const names = commands(given).map((each) => string(each['command']));
  const twice = names.findIndex((each, index) => names.indexOf(each) !== index);
  if (twice >= 0)
    findings.refuse(
      `/features/slash_commands/${String(twice)}/command`,
      'unique',
      null,
      names[twice],
    );
}

/** Without Socket Mode Slack must know where to send. */
function addresses(given: Fields, findings: Findings): void {
  commands(given).forEach((each, index) => {
    if (each['url'] === undefined)
      findings.missing(`/features/slash_commands/${String(index)}`, 'url');
  });
  const settings = fields(given['settings']);
  for (const name of ['event_subscriptions', 'interactivity'])
    if (settings[name] !== undefined && fields(settings[name])['request_url'] === undefined)
      findings.missing(`/settings/${name}`, 'request_url');
}

/** With the Messages tab off or read-only nobody can write to the bot. */
function directChat(home: Fields, findings: Findings): void {
  const pointer = '/features/app_home';
  if (home['messages_tab_enabled'] !== true || home['messages_tab_read_only_enabled'] !== false)
    findings.house(pointer, 'messages_tab', 'nobody could write to the bot');
  if (home['home_tab_enabled'] !== true)
    findings.house(pointer, 'home_tab', 'there would be no Home to publish');
}
