import type { Clause } from './clauses.ts';
import { cue } from './cues.ts';
import type { OutcomeCue } from './known.ts';
import type { Outcome } from './reading.ts';

const offGuard = cue(
  '(?:froze|freezing|blank|blanked|blanking|stared|shellshocked|taken aback|without words|no words|fell apart|went to pieces|to pieces|in tears|had tears|teary|lost there|lost it|went red|blushed|bright red|no comeback|clammed up|went to mush|lost my words|no words|had no words|brain (?:stopped|shut down|fog|fried)|fell silent|underprepared|unravelled|came undone|heart (?:raced|stopped)|nothing came|came up empty|drew nothing|brain freeze|brain fart|panicked|panic|choked|choke|floored|flummoxed|stumped|speechless|dumbstruck|gobsmacked|blindsided|ambushed|unprepared|wrongfooted|wrong footed|rabbit in|deer in|thrown|caught out|caught cold|lost for words|tongue tied|paralysed|paralyzed|dumbfounded|stunned|shocked|trapped|cornered)',
  '(?:went|goes|gone|go|mind|head|drew|completely|total|totally|just|got) (?:a |completely |totally |just |all |went |was |is |an? )*(?:blank|empty|silent|white|quiet|dead|red)',
  '(?:threw|throws|thrown|floored|stumped|caught|catches|surprised|got|killed|rattled|shook|knocked|tripped|hit|wrecked|destroyed|broke|killed) (?:me|us)(?: (?:off|up|out|completely|totally|a bit|there|by|hard|badly|cold|unprepared|sideways|for six|over))*',
  'off ?guard|off balance|out of nowhere|out of the blue|from nowhere|from left field|left field|curve ?ball',
  '(?:didnt|did not|never|havent|hadnt|had not|wasnt|was not|werent|not|no) (?:see|saw|expect|expected|expecting|prepare|prepared|ready|think|thought|prep|seen|rehearse|rehearsed|practised|practiced|planned|anything prepared)(?: (?:it|that|this|for|of|to be asked|anything|about|an answer|one|at all|to))*(?: coming)?',
  '(?:no|not a|without|zero|not an|didnt have an|had no|have no|didnt have any|hadnt an|not one|without an) (?:single )?(?:idea|clue|answer|reply|response|example|words|word|story|number|figure|notion)(?: (?:what|how|ready|came|to|at all|prepared|for))*',
  '(?:didnt|dont|couldnt|could not|did not|not|wasnt|never) (?:even )?(?:know|knew|think|find|come up|answer|remember|say|speak|get|respond|sure)(?: (?:what|how|of|with|it|a|an|one|any|anything|to|where|out|up|single|the))*(?: (?:say|answer|example|word|thing|number|reply|words|respond|begin|start|look|tell|put))?(?! (?:it |that )?(?:very |too |so |really )?(?:well|properly|fully|clearly|good)(?: |$))',
  '(?:had|got|have|gave|said|came up with) (?:absolutely |literally |just )?(?:nothing|zilch|nada)',
  '(?:sat|stood|stared|gaped|looked) (?:there|at (?:her|him|them|the \\S+))(?: like)?',
  '(?:i )?died (?:on the spot|there|a little|right there)|oh (?:god|no|dear|my god)|no chance|not a chance|killed me|totally lost|lost it',
  'long silence|awkward silence|dead silence|awful silence|just silence|i went quiet|dried up|mind stopped|words left me|died inside|sank|heart sank|stomach dropped|wanted to disappear|wanted the ground|sweat(?:ed|ing)? (?:buckets|like)',
);

const shaky = cue(
  'waffl(?:ed?|ing|y)|rambl(?:ed|ing|e|y)|mumbl(?:ed|ing|e)|stumbl(?:ed|ing|e)|fumbl(?:ed|ing|e)|stammer(?:ed|ing)?|stutter(?:ed|ing)?|babbl(?:ed|ing|e)|bluster(?:ed|ing)?|flounder(?:ed|ing)?|wobbl(?:ed|y|ing|e)|hesitat(?:ed|ing|e)|blather(?:ed|ing)?|bluff(?:ed|ing)?|bumbl(?:ed|ing|e)|blurt(?:ed)?|dodg(?:ed|y|ing)|fudg(?:ed|ing)|flail(?:ed|ing)?|squirm(?:ed|ing)?|mudd?l(?:ed|ing|e)|garbl(?:ed|ing|e)|botch(?:ed)?|bomb(?:ed)?|flop(?:ped)?|flunk(?:ed)?|blew|flubb?(?:ed)?|mess(?:ed|y)?|struggl(?:ed|ing|e)|scrambl(?:ed|ing|e)|wing(?:ed|ing)|winged|sweat(?:ed|ing|y)?|tangled|droned|garbage|rubbish|hand wav\\S*|handwav\\S*|squirm\\S*|shrug\\S*|improvis\\S*|guess(?:ed|work|ing)|um|umm|erm|er|oops|hmm|apologi[sz]\\S*|evasive|swimming|voice (?:was )?(?:shaking|trembling|cracked)|shaking|trembl\\S*|sheepish\\S*|cold sweat|stung|like an idiot|like a fool|stupid|stupidly|angry|it showed|exposed|out of my depth|over my head|on the spot|stuck|got stuck|half empty|slow|rusty',
  '(?:had to|have to|must) (?:admit|say so|confess|concede)|admitted (?:it|that|i|to)|(?:ive |i have |id |i had |i |have |had )?never (?:done|used|had|written|heard|worked|led|managed|held|touched|tried|seen|learned|did|made)|(?:i have|i had|have|had|got) (?:very |only )?(?:little|none|no \\S+|not much)|not really|none|couldnt (?:say|tell|name)|dont have (?:one|it|any)|no i (?:dont|havent|didnt|cant)|i dont|i cant|i couldnt|i have not|i havent|i had not|i hadnt|i did not|danc(?:ed|ing) around|skirt(?:ed|ing)|sidestepp\\S*|kick(?:ed|ing) (?:myself|me)|forgot (?:to|the|my|everything|how|what)|missed (?:the|a|one|two)|(?:made|making|had) (?:a |two |some |several |stupid |silly )*(?:mistakes?|errors?)|got (?:it|that|one|two|them) wrong|got (?:lost|tangled|confused|muddled|flustered|emotional|defensive)|flustered|rattled|caved|gave up|trailed off|lost for|not great|too technical|not my day|came (?:across|over|out|off) (?:as )?(?:too |a bit |quite |very |all )*(?:cold|arrogant|weak|nervous|flat|rude|unsure|desperate|defensive|wooden|wrong|badly|strange|weird|vague|negative|bitter)|squeaky|sank|wooden|stiff|felt (?:so |very |really |a bit |like |quite )*(?:small|stupid|bad|awful|terrible|lost|silly|old|an idiot|a fool|out of place|uncomfortable|caught|attacked|embarrassed|insecure|ashamed)|not (?:\\S+ )?confident|no good|(?:fell|falling) (?:flat|apart)|dreadful|dire|grim|pathetic|hopeless|miserable|catastroph\\S*|torture|agony|yikes|facepalm|uneasy|not proud|gibberish|word salad|drivel|petered out|(?:long|awkward|big) pause|left hanging|had to pass|passed on (?:it|that)|skipped it|gave up|faked|blagged|busked|ad ?libbed|50 50|hit and miss|mixed|middling|mediocre|lukewarm|half hearted|rocky|bumpy|clunky|choppy|jumbled|scattered|all over the (?:place|shop)|wordy|roundabout|deflect(?:ed|ing)|wasnt (?:my|the) (?:best|finest|strongest)|could do better|room for improvement|needs? work|need to work on|must (?:practise|practice|prepare)|have to (?:practise|practice|prepare)|should (?:practise|practice|prepare)|(?:thats|that was|its|it was) where i (?:lost|struggled|failed|fell)|caught (?:on|up)|weakest|low point|undersold|oversold|overexplained|over explained|underwhelming|contradict(?:ed|ing) myself|overran|ran over|ran out of time|stopped me|went round the houses|didnt have a (?:\\S+ )?(?:story|answer|example|reason)|wish i had|too long|half remembered|mixed (?:it|them|two) up|lost count|forgot|had to guess|made no sense|not convinced myself|couldnt remember|couldnt recall',
  'shaky|meh|lame|weak|weakly|clumsy|awkward|awkwardly|vague|vaguely|unconvincing|unclear|rough|patchy|thin|wooly|woolly|tricky|tough|tougher|hard|harder|hardest|difficult|uncomfortable|so so|iffy|bad|badly|terrible|terribly|awful|awfully|poor|poorly|horrible|horrid|embarrassing|cringe|cringed|disaster|disastrous|painful|defensive|nervous|nervy|sloppy|but (?:mostly|mainly|only (?:a|the|at|once|with)|not (?:much|really|often))|incoherent|half baked|generic|wrong|worse|worst|ugly|flat|long winded|too long|not my best|not my finest|not brilliant|nothing concrete|too general|too fast|confused|confusing|mixed up|unsure|unhappy|lost the thread|lost my thread|lost track|went round in circles|in circles|bit of a mess|a mess|car crash|trainwreck|train wreck|not sure (?:it|that|they|she|he|i)',
  '(?:wasnt|isnt|not|werent|didnt feel|never|hardly|nothing|far from|less than) (?:a |the |very |really |so |too |that |all |exactly |particularly |my |quite |super |totally |much )*(?:good|great|well|happy|convincing|strong|clear|smooth|confident|proud|easy|fine|ok|okay|best|finest|brilliant|convinced|perfect|satisfied|fluent|answer|amazing|pretty|ideal|sure|solid|concrete|coherent)',
  '(?:didnt|did not|doesnt|couldnt|wouldnt|dont think (?:it|she|he|they)|not) (?:really |quite |exactly |think it |think i )*(?:land|go well|come out right|come out well|work|explain it|explain|convince|buy it|sound|answer it|answer|get it across|finish|do well|go down well|give|express|put it)',
  '(?:hedg(?:ed|ing)|pigs ear|hash of|(?:went|rambled|waffled|talked|banged) on (?:for ages|forever|a bit|too much|and on|way too long)|(?:made|making) up (?:a|an|some|the) \\S+|over my head|dont ask(?! me)|(?:could|couldnt|could not|didnt|did not) (?:answer|explain|say|do) (?:it |that )?(?:very |too |so |really )?(?:well|properly|fully|clearly|good)|answered (?:it )?(?:badly|poorly)|(?:should|could) (?:have|of|ve) (?:\\S+ )?(?:mentioned|better|said more|prepared|practised|stopped|known)|worse than|no better than|still no (?:good|real|proper))',
  'failed (?:it|that|this one|that one|miserably|completely|badly)',
  '(?:could|should|would|couldve|shouldve|wouldve) (?:have |ve )?(?:been|gone|said|done|answered|be|prepared)(?: (?:better|more|it|a))*',
  '(?:talked|spoke|went|going|kept|went on|dragged) (?:way |far |much )?(?:too (?:long|much|fast)|in circles|around it|round it|and on|on and on|around the houses|round the houses)',
  '(?:made|making) (?:something|stuff|it|that|one) up|beat(?:ing)? around the bush|avoided the question|said something|some nonsense|nonsense|half (?:an )?answer|half answered|only half|partly|sort of answered|kind of answered|kinda answered|somehow|survived|barely|scraped',
  '(?:took|needed) (?:me )?(?:a while|ages|forever|too long|a moment|some time)|(?:wish|wished) i|kicking myself|regret|hate (?:that|this) question|always hate|the hard one|hard one|the worst|worst one|nasty|brutal|heavy|stung|hurt|sore|ouch|ugh|oof|eek|cringey|argh|hmm|damn|shit|crap',
);

const good = cue(
  'better than (?:last|the last|i (?:thought|expected|feared))(?: time)?|fine|ok|okay|okey|alright|all right|easy|easily|standard|decent|routine|comfortable|manageable|manage|managed|smooth|smoothly|normal|usual|the usual|as usual|passable|good enough|straightforward|simple|no drama|no bother|no worries|no prob|no probs|no problem|no problems|not a problem|no sweat|no big deal|no biggie|no issue|no issues|under control|got through|handled|handled it|cool|nothing special|nothing new|expected(?! (?:ote|pay|salary|earnings|commission|bonus|wages?|rate|income|package|start|grades?|hours|results?|growth|sales|turnover)(?: |$))|prepared for|was ready|had an answer|had that|answered it|answered that|clear|calm|quick|relaxed|same as last time|like last time|as always|sorted|did ok|went ok|went fine|went well|well enough|good|went good|pretty well|quite well|did well|well|could answer|honest|honestly answered',
  '(?:not|wasnt|isnt|werent|never) (?:too |so |that |as |really |very |actually |particularly |at all |all that )*(?:bad|hard|difficult|tough|terrible|awful|a problem|an issue|as bad|nervous|tricky|scary)(?: as)?',
  '(?:didnt|did not) (?:really |even |actually |completely )*(?:freeze|panic|waffle|ramble|stumble|throw me|mind|blank|struggle|choke|faze me|bother me|mess)',
);

const nailed = cue(
  'nailed|rattled (?:it|them|that|those|this) off|reeled (?:it|them|that|those) off|off by heart|smashed|crushed|aced|rocked|killed it|owned|knocked it|hit it out|out of the park|bossed|perfect|perfectly|brilliant|brilliantly|my best|best answer|great answer|really strong|strong answer|textbook|spot on|flew through|breezed|breeze|sailed|piece of cake|best bit|best part|proud of|really proud|couldnt have gone better|went great|went really well|went very well|really good|very good|super well|really well|very well|excellent|excellently|fantastic|amazing|home run|slam dunk|shone|crushed it|killer answer|rehearsed|had it ready|flawless|flawlessly|a gift|great',
);

const notNailed = cue('(?:not|didnt|wasnt|never|hardly|isnt|far from|no|less|nothing|havent)');

/** How they took an answer, when they did not like it. */
export const theirReaction = cue(
  'frown\\S*|noted something|not sure (?:she|he|they) (?:believed|bought|liked|got|understood)(?: (?:me|it|that))?|stopped me|grimac\\S*|groan\\S*|sigh(?:ed|s)|winc\\S*|scowl\\S*|smirk\\S*|scoff\\S*|tutted|rais(?:ed|es|ing) (?:an |his |her |one )?eyebrows?|(?:rolled|rolling) (?:his|her|their) eyes|(?:made|pulled) a face|made a note|shook (?:his|her|their) head|went (?:very |all )?(?:quiet|silent|cold)|looked (?:at me )?(?:funny|weird|blank|puzzled|disappointed|doubtful|sceptical|unconvinced|unhappy|away)|correct(?:ed|s) me|had to help(?: me)?|helped me|cut me off|moved on quickly',
  '(?:didnt|did not|dont|wasnt|was not|not|isnt|werent|not exactly|never) (?:really |quite |exactly |seem |look |sound |a |too |very |so )*(?:like|love|buy|buying|chuffed|keen|thrilled|thrill|convinced|impressed|happy|pleased|fan|enough|satisfied|amused|believe)(?: (?:him|her|them|it|that|at all|of that answer|of that|lol))*',
  '(?:unimpressed|unconvinced|disappointed|thats low|too low|not good enough|wrong answer|stony faced|poker face|face said it all|bit like hmm|like hmm)',
);

const order: readonly [Outcome, RegExp, number][] = [
  ['off_guard', offGuard, 0.85],
  ['shaky', shaky, 0.8],
  ['shaky', theirReaction, 0.65],
  ['nailed', nailed, 0.8],
  ['ok', good, 0.75],
];

/** How a clause says that it went. */
export const outcomeOf = ({ plain, known }: Clause): OutcomeCue | null =>
  (known.outcome ??= { cue: outcomeIn(plain) }).cue;

/** 'sap was fine, excel not so much': a name, and that it did not go so. */
const notSo =
  /^(?:(?:and|but|the|my|then) )*(?!(?:i|im|ive|he|she|they|it|that|this) )\p{L}\S*(?: \S+){0,2} not(?: so(?: much| good| great| well| hot)?| really| great| too well| as (?:good|well|much))?(?: [.,!;])?$/u;
const otherNot =
  /(?:^| )(?:rather|why|or|of|course|maybe|perhaps|if|said|say|hope|guess|think|better|ideally|probably|certainly|definitely|absolutely|surely|did|do|have|is|am|are|was|were|could|would|id|obviously|honestly|,|:) not(?= |$)/;

function turnedDown(plain: string): OutcomeCue | null {
  if (!plain.includes(' not')) return null;
  const at = plain.lastIndexOf(' not') + 1;
  return notSo.test(plain) && !otherNot.test(plain)
    ? { outcome: 'shaky', confidence: 0.65, at, length: plain.length - at }
    : null;
}

/** How it went by the words of one clause; the strongest sign first, negation turned. */
export function outcomeIn(plain: string): OutcomeCue | null {
  const hits: OutcomeCue[] = [];
  for (const [outcome, pattern, confidence] of order) {
    const match = pattern.exec(plain);
    if (match !== null)
      hits.push({ outcome, confidence, at: match.index, length: match[0].length });
  }
  if (hits.length === 0) return turnedDown(plain);
  const ok = hits.find((hit) => hit.outcome === 'ok');
  const kept = hits.filter((hit) => {
    if (hit.outcome === 'ok') return true;
    // 'not too hard' and 'didn't freeze' contain the bad word: the longer, negated reading wins.
    if (ok && ok.at <= hit.at && ok.at + ok.length >= hit.at + hit.length) return false;
    const ahead = plain.slice(Math.max(0, hit.at - 18), hit.at);
    if (hit.outcome === 'nailed') return !notNailed.test(ahead);
    return true;
  });
  const shakyHit = kept.find((hit) => hit.outcome === 'shaky');
  const thrown = kept.find((hit) => hit.outcome === 'off_guard');
  return thrown ?? shakyHit ?? kept[0] ?? null;
}
