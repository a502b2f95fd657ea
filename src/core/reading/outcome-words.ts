/** Words that tell how an answer went, by kind; entries are lower case without apostrophes. */
const lists: Readonly<Record<string, string>> = {
  threw:
    'threw throw throws froze frozen freeze blank blanked blanking blanks empty emptied speechless stumped floored stunned shocked thrown caught panicked panic panicking choked choke crumbled crumpled died dried seized locked silent silence silently white red beetroot tomato scarlet crimson purple shut crashed gaped gaping stared staring tears cried crying teary numb paralysed paralyzed ambushed blindsided cornered unprepared mush fog tumbleweed gulped gulp lost vanished deserted evaporated petrified stopped swallow swallowed unravelled collapsed tongue jaw nowhere sideways flummoxed gobsmacked dumb mute zero nothing nought zilch nada evaporate scrambled welled sobbed sob crying burst caught cornered bombshell stuttered',
  fumbled:
    'waffled waffle waffling rambled ramble rambling mumbled mumble mumbling stumbled stumbling fumbled fumbling stammered stammering stuttered stuttering babbled babbling blathered floundered floundering wobbled wobbly hesitated hesitating fluffed bluffed bluff blagged blurted dodged dodge fudged fudge squirmed muddled muddle botched bombed flopped flunked blew messed struggled struggling sweated sweating shook shaking trembled trembling guessed guessing guess improvised winged burbled garbled rushed rambly retreated deflected sidestepped skirted danced apologised apologising apologizing apologized confused mixed forgot forgotten missed misread faked lied lying lie sank sinking slipped overran exceeded conceded confessed admitted admit confess concede stretched exaggerated invented contradicted tangled circled fiddled clammed gabbled prayed scraped survived busked meandered trailed petered cracked faltered tripped laboured fell half-baked generalities clumsily defended defensive dressed clipped dropped',
  poor: 'bad badly terrible terribly awful awfully poor poorly horrible horribly dire grim dreadful shaky weak weakly weaker weakest weakness clumsy awkward awkwardly vague vaguely rough thin thinly tricky tough tougher hard harder hardest difficult difficulty uncomfortable embarrassing embarrassed embarassing ashamed shame disaster disastrous painful nervous worse worst stuck rusty ugly unconvincing unclear messy hopeless lame patchy wooden stiff flat meh cringe cringey mortifying mortified humiliated inadequate insufficient incomplete incoherent sketchy limited lacking bitter cold childish stupid silly idiot idiotic fool foolish small sheepish hiccup snag blemish disappointing disappointed unsure uncertain iffy dodgy sloppy hesitant wrong wrongly backwards mistake mistakes error errors typos slow slower late gap useless rubbish garbage nonsense woeful pathetic tense tension anxious flustered rattled regret unfortunately sadly alas sore sweat sweaty ouch oof yikes ugh eek oops er erm um umm uh uhh hm hmm hmmm mmm gah argh ffs damn shit crap kill dreaded shy uneasy wobble insufficiently prettily so-so half partly partial somewhat lapsed expired outdated fail failed failing fails',
  fine: 'fine ok okay okey alright good goodish decent solid standard routine usual normal easy easily simple straightforward comfortable comfortably smooth smoothly sorted cool calm calmly clear clearly tidy satisfactory acceptable adequate adequately competent confident confidently honest honestly truthfully passed pass passing handled managed covered explained answered done well np doable manageable painless chill chilled sensible reasonable correct correctly right sound grand happy glad expected prepared rehearsed practised practiced ready natural no-brainer fluent same quick quickly nicely tick ticked check textbook useful content pleased satisfied accepted agreed shrugged bother',
  great:
    'nailed smashed aced crushed rocked killed owned perfect perfectly brilliant brilliantly excellent excellently fantastic amazing superb super best strongest strong great greatly flawless beautifully lovely loved love proud proudly shone sailed breezed flew cracked bossed slayed slayed ace sleep element cake breeze blinder triumph magic wow impressed delighted gift childs play doddle cinch walk patter home-ground buzzing glowing hooray yay',
  sourFace:
    'frowned frown grimaced grimace winced wince sighed sigh groaned groan tutted scowled smirked sneered scoffed yawned eyebrow eyebrows face faces squinted blinked hm hmm mm mmm tsk unimpressed unconvinced doubtful sceptical skeptical stony frosty cold look looked glance glanced shutters silence quiet noted moved whistled sniffed sucked teeth tut coughed paused pause stopped low high steep jump disappointed nope interrupted',
  gladFace:
    'nodded nodding nods smiled smile smiling smiles grinned grin laughed laugh laughs beamed liked loved likes chuckled clapped thumbs wow impressed pleased delighted approved wrote scribbled patted winked warm lit eyes applauded gushed agreed',
  lack: 'never none nope no not dont didnt havent hadnt hasnt cant couldnt cannot without lacks lack lacking only yet neither nor hardly barely little few scarcely nothing nobody unable unfamiliar beginner basic bit once limited remaining pending expired lapsed refresher learn learning',
  claim:
    'yes yep yeah yup aye sure course obviously obvs certainly absolutely naturally always have ive got had used know knew years daily everyday current valid certified qualified licensed fluent native regularly often plenty loads dozens hundreds showed shown told gave given',
  harm: 'problem problems problemo issue issues bother worries worry drama sweat trouble prob probs biggie objection objections stress difficulty fuss qualms hassle',
};

const kinds = new Map<string, readonly string[]>();
for (const [name, line] of Object.entries(lists))
  for (const word of line.split(' ')) {
    const known = kinds.get(word) ?? [];
    if (!known.includes(name)) kinds.set(word, [...known, name]);
  }

const none: readonly string[] = [];

/** The kinds of telling how it went that a word belongs to; none for most words. */
export function outcomeKindsOf(word: string): readonly string[] {
  return kinds.get(word) ?? none;
}
