import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  type APITextDisplayComponent,
  type APIThumbnailComponent,
} from 'discord-api-types/v10';

type Component =
  | APIMessageTopLevelComponent
  | APIComponentInMessageActionRow
  | APITextDisplayComponent
  | APIThumbnailComponent;

interface Found {
  /** After `components`: `[0].components[1]` */
  at: string;
  problem: string;
}

/** Limits on what stands in a message; `maybeV2`: an edit, whose message may have the flag already. */
export function componentProblems(
  components: readonly APIMessageTopLevelComponent[],
  usesV2: boolean,
  maybeV2: boolean,
): Found[] {
  const all = [...walk(components, '')];
  const found: Found[] = [];
  const rows = components.filter(({ type }) => type === ComponentType.ActionRow);
  const onlyRows = rows.length === components.length;
  if (!usesV2 && !maybeV2 && !onlyRows)
    found.push({ at: '', problem: 'components v2 without the flag IsComponentsV2' });
  if (!usesV2 && onlyRows && rows.length > 5)
    found.push({ at: '', problem: `${rows.length} rows, at most 5` });
  if (all.length > 40) found.push({ at: '', problem: `${all.length} components, at most 40` });
  const text = textOf(components).length;
  if (text > 4000) found.push({ at: '', problem: `${text} characters of text, at most 4000` });
  return [...found, ...duplicates(all), ...all.flatMap(([each, at]) => ownProblems(each, at))];
}

/** All text that is shown by text displays. */
export function textOf(components: readonly APIMessageTopLevelComponent[]): string {
  const texts = [...walk(components, '')].map(([each]) =>
    each.type === ComponentType.TextDisplay ? each.content : '',
  );
  return texts.join('');
}

function* walk(components: readonly Component[], base: string): Generator<[Component, string]> {
  for (const [index, component] of components.entries()) {
    const at = `${base}[${index}]`;
    yield [component, at];
    if ('components' in component) yield* walk(component.components, `${at}.components`);
    if ('accessory' in component) yield [component.accessory, `${at}.accessory`];
  }
}

function duplicates(all: readonly [Component, string][]): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const [component, at] of all) {
    if (!('custom_id' in component)) continue;
    const { custom_id: id } = component;
    if (seen.has(id)) found.push({ at, problem: `custom_id ${id} is there twice` });
    seen.add(id);
  }
  return found;
}

function ownProblems(component: Component, at: string): Found[] {
  const problems = problemsIn(component);
  return problems.map((problem) => ({ at, problem }));
}

function problemsIn(component: Component): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowProblems(component);
    case ComponentType.Button:
      return buttonProblems(component);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectProblems(component);
    case ComponentType.TextDisplay:
      return component.content.trim() === '' ? ['empty text'] : [];
    case ComponentType.Container:
    case ComponentType.Section:
    case ComponentType.Separator:
    case ComponentType.File:
    case ComponentType.MediaGallery:
    case ComponentType.Thumbnail:
      return [];
    default:
      return component satisfies never;
  }
}

function rowProblems({
  components,
}: APIActionRowComponent<APIComponentInMessageActionRow>): string[] {
  const buttons = components.filter(({ type }) => type === ComponentType.Button).length;
  if (buttons > 5) return [`${buttons} buttons in a row, at most 5`];
  const others = components.length - buttons;
  return others > 1 || (others === 1 && buttons > 0) ? ['a select shares its row'] : [];
}

function buttonProblems(button: APIButtonComponent): string[] {
  if (button.style === ButtonStyle.Premium) return [];
  const problems: string[] = [];
  const label = button.label ?? '';
  if (label.length > 80) problems.push(`label of ${label.length} characters, at most 80`);
  if (label.trim() === '' && button.emoji === undefined) problems.push('neither label nor emoji');
  const has = { url: 'url' in button && button.url, id: 'custom_id' in button && button.custom_id };
  if (button.style === ButtonStyle.Link) {
    if (!has.url || has.id) problems.push('a link needs a url and no custom_id');
  } else if (!has.id || has.url) problems.push('a button needs a custom_id and no url');
  return problems;
}

function selectProblems(select: APISelectMenuComponent): string[] {
  const { min_values: min = 1, max_values: max = 1 } = select;
  const problems = min > max ? [`min_values ${min} above max_values ${max}`] : [];
  if (select.type !== ComponentType.StringSelect) return problems;
  return [...problems, ...optionProblems(select.options, max)];
}

/** Options to choose from, of a select or of a group in a modal. */
export function optionProblems(
  options: readonly { label: string; value: string; default?: boolean | undefined }[],
  max: number,
): string[] {
  const problems: string[] = [];
  const values = new Set(options.map(({ value }) => value));
  if (values.size < options.length) problems.push('two options with one value');
  if (max > options.length) problems.push(`max_values ${max} of ${options.length} options`);
  if (options.filter((each) => each.default === true).length > max)
    problems.push('more options chosen beforehand than may be');
  if (options.some(({ label }) => label.trim() === '')) problems.push('an option without label');
  return problems;
}
