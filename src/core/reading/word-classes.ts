/**
 * What kind of word a word is, for the learned reader: classes carry over to texts nobody has seen,
 * words do not. A word may be in several classes. Entries are lower case without apostrophes.
 */
const lists: Readonly<Record<string, string>> = {
  me: 'i im ive id ill my me mine myself we us our were weve',
  they: 'he she they hes shes theyre theyve theyd theyll hed shed his her him them their em',
  you: 'you your youre youve youd ur u ya yourself',
  it: 'it its that thats this those these one ones',
  ask: 'asked asks ask asking wondered wonders quizzed grilled probed pressed pushed enquired inquired queried questioned demanded wanted wants raised brought checked challenged tested interrogated poked dug drilled insisted requested curious sought searched hammered fired threw posed covered touched',
  say: 'said says say told tells tell telling mentioned explained informed added admitted confided confirmed confessed revealed reckons reckoned let announced warned complained grumbled disclosed hinted whispered stated replied answered claimed promised showed goes went was like moaned joked shared described spilled blurted muttered implied suggested',
  doubt:
    'doubt doubts doubted worried worry worries worried concern concerned concerns sceptical skeptical unsure convinced hesitant nervous hm hmm raised eyebrow frowned fear afraid wondered suspicious reservations bored overqualified seemed seem',
  again:
    'again twice thrice repeatedly repeat repeated kept keeps keep back returned returning circled another second third fourth both all same once more times later still everyone everybody separately each too',
  answer:
    'yes yep yeah yup no nope nah sure course obviously obvs done told said gave did had have got used showed explained answered aye never none cant easy fine ok tick check always said used years still only',
  wh: 'what why how when where who which whom whose whats hows whos wheres',
  whether: 'if whether',
  aux: 'do does did can could would will should have has had am are is was were may might must shall',
  not: 'not no never dont didnt doesnt wont wouldnt cant couldnt isnt arent wasnt werent havent hasnt hadnt none nothing nobody neither without hardly barely nor zero cannot cannae',
  bad: 'froze blank blanked blanking waffled waffle rambled mumbled stumbled fumbled stammered stuttered babbled floundered wobbled wobbly hesitated fluffed bluffed blurted dodged fudged squirmed muddled botched bombed flopped blew messed mess struggled sweated sweating shaky weak weakly clumsy awkward vague rough thin tricky tough hard harder difficult uncomfortable bad badly terrible awful poor poorly horrible embarrassing cringe disaster painful defensive nervous wrong worse worst stuck lost forgot panicked panic choked stumped floored thrown caught unprepared speechless stunned red empty died dried sank silence shook trembled guessed guess apologised apologising rusty ugly unconvincing unclear confused confusing messy hopeless grim ouch oof ugh eek erm um er meh silly stupid idiot tangled tripped tumbleweed rattled flustered useless rubbish garbage nonsense improvised winged bumbled small ashamed embarrassed mortified disastrous wrongly gap half partly childish sheepish beetroot crumbled crashed failed fail failing lame patchy wooden stiff shy weakness crumbs kicking yikes rambly wished unfortunately sadly alas',
  good: 'fine ok okay okey good great well easy easily nailed smashed aced rocked perfect brilliant happy comfortable smooth solid strong confident loved love liked like enjoyed sorted cool calm clear decent standard routine simple passed best super excellent fantastic amazing lovely yes yep yeah sure yup aye prepared rehearsed ready proud convinced answered standard usual bother problem problems issue worries drama sweat natural breeze piece cake ground home managed handled straightforward textbook expected spot correct right alright tidy grand ace sound covered decently nicely honest honestly truthfully confidently breezed sailed crushed killed owned',
  react:
    'smiled smile nodded nodding laughed laugh grinned beamed clapped wrote noted scribbled typed winked impressed delighted lit eyes chuckled teared wow thumbs high-five patted approved pleased thrilled loved liked enjoyed frowned sighed winced grimaced smirked scowled stared yawned shrugged eyebrow face blinked silence looked look interrupted',
  feel: 'felt feel feeling nervous tired happy sad angry annoyed relieved exhausted excited scared worried glad hope hoping hoped wish knackered shattered buzzing dead cried gutted chuffed proud ashamed sorry terrified stressed confident disappointed',
  self: 'thought think guess suppose reckon know knew believe remember forgot realised realized meant should could wouldve couldve shouldve kinda',
  job: 'job role post position work hire team department company firm employer office site place business shift contract rota trial interview',
  boss: 'manager boss director owner ceo cto cfo coo md vp hr head lead leader recruiter chef sister matron foreman supervisor principal chair chairman panel partner founder interviewer deputy president minister secretary board council trustees headteacher head chairwoman governor consultant professor dean superintendent captain officer gm hrd fd cio depot',
  folk: 'staff people employees workers customers clients patients parents pupils students kids children teachers nurses drivers developers engineers lads guys crew members users guests residents tenants suppliers investors colleagues somebody someone anyone everybody everyone nobody person woman man lady guy bloke girl boy',
  have: 'have has had got get gets getting theyve need needs needed want wants lack lacks run runs use uses',
  trouble:
    'lost losing lose left leaving leaves quit quitting resigned walked problem problems issue complaint complaints complained late behind backlog delay delays delayed overdue missed missing failed fail broken breaks broke down short shortage understaffed turnover churn chaos mess queue waiting waste wasted fine fined debt cut cuts closing closed shut frozen suspended stopped vacancy vacancies sick absent burnout burnt agency overspent accident accidents incident errors mistakes manual paper spreadsheet spreadsheets legacy old ancient nobody none without only alone angry unhappy furious bleeding drowning firefighting struggling struggle stuck strike union lawsuit audit auditors inspection inspectors regulator dropped drop falling fell rising up costs cost expensive cancelled broke collapsed dies dead dying rotting outdated leaking stolen stock hate hates fighting fight war',
  plan: 'plan plans planning planned hope hopes hoping goal aim target launch launching open opening opens expand expanding expansion grow growing growth move moving merge merging merger migrate migrating migration switch switching replace replacing double new build building start starting automate digital hire hiring sell exit invest ipo rollout introduce bring win next year spring summer autumn winter until by soon going',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter summer autumn winter spring year quarter q1 q2 q3 q4 months weeks years month week',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow today tonight morning afternoon noon oclock am pm half',
  next: 'next round stage final call back meet second trial invited presentation assessment hear know decide decision feedback write email ring text phone',
  seq: 'first firstly then next after afterwards later finally lastly last second third fourth also plus besides another final opening start started end ended closing moved onto',
  thing:
    'question questions thing one bit part topic subject stuff scenario exercise test task case example quiz round problem',
  num: 'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million half third quarter percent',
  world:
    'bus train tram tube car traffic weather rain raining snow wind dog cat kids mum mom dad wife husband girlfriend boyfriend sister brother son daughter lunch coffee tea beer wine sandwich dinner bed home shoes shirt tie suit parking bike biscuit biscuits cake lift elevator carpark toilet hair wifi mic camera zoom teams',
  job_talk:
    'salary pay money wage notice shifts nights weekends overtime travel remote visa gap degree licence license certificate experience weakness weaknesses strengths references start car drive excel cv',
  hedge:
    'maybe perhaps probably possibly might seems seemed apparently guess sort kind somehow bit quite rather slightly almost',
  joke: 'lol haha hehe ha lmao omg god honestly anyway whatever oh ah wow phew ugh ok so well right mate',
  rel: 'who which that because cos bc cause since as so although though while when until before after unless than',
};

const classes = new Map<string, readonly string[]>();
for (const [name, line] of Object.entries(lists))
  for (const word of line.split(' ')) {
    const known = classes.get(word) ?? [];
    if (!known.includes(name)) classes.set(word, [...known, name]);
  }

const none: readonly string[] = [];

/** The classes of a word, in a fixed order; none for most words. */
export function classesOf(word: string): readonly string[] {
  return classes.get(word) ?? none;
}
