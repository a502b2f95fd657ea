import type { types } from '@slack/bolt';
import type { Outgoing } from '../../../core/ports.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { limits } from '../limits.ts';
import { plain } from '../text.ts';

/** What a control does, as its `action_id` says. */
export type Action =
  /** A choice; for a menu the option's value. */
  | { kind: 'choice'; choice: string }
  | { kind: 'menu' }
  | { kind: 'form'; form: string }
  /** Opens pickers for a question. */
  | { kind: 'day'; question: string }
  | { kind: 'command'; name: string };

/** The block of a question's buttons: it goes when the question has passed. */
export const askPrefix = 'ask:';

/** Buttons or a menu below a message; the button that opens its form stands first. */
export function controlsOf({ choices, form, picks }: Outgoing): types.KnownBlock[] {
  const question = form?.id ?? questionOf(choices[0]?.id ?? '');
  const opening = form === undefined ? [] : [button(`form:${form.id}`, words.openForm, true)];
  if (picks !== undefined && question !== '')
    opening.push(button(`day:${question}`, words.pickDay));
  const elements =
    choices.length <= limits.buttonsInRow
      ? [...opening, ...choices.map(({ id, label }) => button(`choice:${id}`, label))]
      : [...opening, ...menus(choices)];
  if (elements.length === 0) return [];
  return [{ type: 'actions', block_id: `${askPrefix}${question}`, elements }];
}

/** `dialogue.rev` of a choice's id. */
export function questionOf(choice: string): string {
  return choice.split('.').slice(0, 2).join('.');
}

export function button(action: string, label: string, primary = false): types.Button {
  return {
    type: 'button',
    action_id: action,
    text: plain(label.replaceAll('\n', ' '), limits.button),
    ...(primary ? { style: 'primary' } : {}),
  };
}

function menus(choices: Outgoing['choices']): types.StaticSelect[] {
  const found: types.StaticSelect[] = [];
  for (let at = 0; at < choices.length; at += limits.options) {
    found.push({
      type: 'static_select',
      action_id: `menu:${found.length}`,
      placeholder: plain(words.pick, limits.button),
      options: choices.slice(at, at + limits.options).map(({ id, label }) => ({
        text: plain(label.replaceAll('\n', ' '), limits.option),
        value: id,
      })),
    });
  }
  return found.slice(0, limits.actions - 1);
}

/** What was pressed; null: none of ours. */
export function actionOf(actionId: string): Action | null {
  const [kind = '', ...rest] = actionId.split(':');
  const value = rest.join(':');
  switch (kind) {
    case 'choice':
      return { kind, choice: value };
    case 'menu':
      return { kind };
    case 'form':
      return { kind, form: value };
    case 'day':
      return { kind, question: value };
    case 'command':
      return { kind, name: value };
    default:
      return null;
  }
}
