/** Joiners inside emoji and inside scripts that need them (Persian, Hindi …) change nothing unseen. */
const neededJoiner =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=[[\p{L}\p{M}]--\p{Script=Latin}])[\u200C\u200D](?=[[\p{L}\p{M}]--\p{Script=Latin}])/v;
/** One that chooses how the character before it looks: emoji or text, or a form of a Han character. */
const neededVariation =
  /(?<=\p{Emoji})[\uFE0E\uFE0F]|(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/v;
/** Format characters, and others that show nothing although they count as letters or marks. */
const hidden = /[[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]--[\u0600-\u0605]]/v;
const unseen = new RegExp(
  `(?<needed>${neededJoiner.source}|${neededVariation.source})|${hidden.source}`,
  'gv',
);

/**
 * Text as it may be shown anywhere: nothing in it can move a cursor, set colours, turn the direction
 * of reading or hide. Control characters become their pictures, unseen format characters their code
 * points; line ends stay.
 */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, '  ')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : picture(control)))
    .replace(unseen, (found, ...rest) => {
      const groups: unknown = rest.at(-1);
      return isNeeded(groups) ? found : `<${codePoint(found)}>`;
    });
}

function isNeeded(groups: unknown): boolean {
  return (
    typeof groups === 'object' &&
    groups !== null &&
    'needed' in groups &&
    groups.needed !== undefined
  );
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What no store can hold alike, NUL and half surrogate pairs, as U+FFFD. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The same JSON with what could move a cursor or hide written as escapes; its meaning is unchanged. */
export function visibleJson(json: string): string {
  return json.replace(/[[\p{Cc}\p{Cf}\u2028\u2029]--\n]/gv, (found) =>
    found
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
