const lineStart = /^(?:#{1,3} |-# |>>> |> )/;

/**
 * Text as Discord's client shows it: escapes resolved, emphasis, headings, quotes, spoilers and
 * code marks gone. Single underscores inside words stay, as they do on Discord.
 */
export function withoutMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => inline(line.replace(lineStart, '')))
    .join('\n');
}

function inline(line: string): string {
  let out = '';
  for (let at = 0; at < line.length; at += 1) {
    // A link is shown as it is, up to where Discord's client takes it to end.
    const [link = ''] = /^https?:\/\/[^\s<]+[^\s<.,:;"'\]]/u.exec(line.slice(at)) ?? [];
    out += link;
    at += link.length;
    const here = line.charAt(at);
    const next = line.charAt(at + 1);
    if (here === '\\' && /^[^0-9a-z\s]/i.test(next)) {
      out += next;
      at += 1;
    } else if (here === '_' && isWord(line.charAt(at - 1)) && isWord(next)) out += here;
    else if (here === '*' && next === ' ' && out.trim() === '') out += here;
    else if ((here === '~' || here === '|') && next !== here && line.charAt(at - 1) !== here)
      out += here;
    else if (!/[*_`~|]/.test(here)) out += here;
  }
  return out;
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}
