const lead = String.raw`^(?:(?:and|oh|btw|no|sorry|actually|i think)[, ]+)*`;
const who = String.raw`(?:the |that |their )?(\p{L}[\p{L}' -]{1,38}?)`;
const name = String.raw`((?:(?:dr|mr|mrs|ms|miss|prof|sir|frau|herr|captain)\.? )?\p{L}[\p{L}'-]+(?: \p{L}[\p{L}'-]+)?)`;
const patterns = [
  // 'the crewing lady is called Birte', "the consultant's name was Dr Healy"
  new RegExp(
    String.raw`${lead}${who}(?:'s name)? (?:is|was) (?:called|named) ${name}[.! ]*$`,
    'iu',
  ),
  new RegExp(String.raw`${lead}${who}'?s name (?:is|was) ${name}[.! ]*$`, 'iu'),
  new RegExp(String.raw`${lead}the name of ${who} (?:is|was) ${name}[.! ]*$`, 'iu'),
];
const notPeople =
  /^(?:it|this|that|they|company|employer|firm|place|business|school|hospital|clinic|restaurant|hotel|shop|agency|bank|team|project|product|tool|system|software|app|programme?|method|job|role|position|my|i)\b/iu;

/** 'the consultant was called Dr Healy': whom they mean, and the name; null: nobody is named so. */
export function personNamed(said: string): { who: string; name: string } | null {
  const plain = said
    .slice(0, 120)
    .replace(/[\u2018\u2019]/gu, "'")
    .split(/\s+/u)
    .join(' ')
    .trim();
  for (const pattern of patterns) {
    const [, whom = '', called = ''] = pattern.exec(plain) ?? [];
    if (called === '' || notPeople.test(whom)) continue;
    const written = called.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
    return { who: whom.trim(), name: written };
  }
  return null;
}
