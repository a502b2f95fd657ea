import { stemmer } from 'stemmer';

/** Words that carry no topic. 'why', 'long', 'without' and the like stay: they tell concerns apart. */
const stops = new Set(
  (
    'a an the this that these those it its i im ive id ill me my mine myself we us our you your youre yours he his him she her hers they them their theyre ' +
    'one is am are was were be been being do does did done dont didnt doesnt have has had having would will could can should may might shall must ' +
    'to of in on at by for from with as into about over and or but so if whether than then there here what which who whom when where how ' +
    'again also just really very quite too even still only much more most some any all both each every other another such own same bit lot lots ' +
    'asked ask asks asking question questions said say says told tell tells want wants wanted know knows thing things stuff something anything someone somebody people person ' +
    'think thought like get got getting go goes going went come came make made put kind sort basically actually literally sure well ok okay yes no not up out down off ' +
    'hows whats thats hed shed theyd theres wheres whos lol haha re different differently making doing getting going coming having being taking putting further deeper detail details follow followup followups present omg point version handle handled handling deal dealing feel felt feeling see seen use used using describe explain talk talked give gave imagine happen happens happened time one two three four five six seven eight nine ten somehow everything nothing always never someone else around already yet lady guy chap head mr ms mrs word words fine okey good bad great nice answer answers answered example examples story moment usual normal standard expected idea end beginning later honest true minutes honestly obviously apparently maybe guess round interview interviewer interviewers times twice once three'
  ).split(' '),
);

/** Longer spellings of the same thing, so that stems meet. */
const spelling = new Map(
  Object.entries({
    cv: 'resume',
    mgr: 'manager',
    mgmt: 'management',
    exp: 'experience',
    yrs: 'years',
    yr: 'years',
    wages: 'pay',
    wage: 'pay',
    salary: 'pay',
    comp: 'pay',
    compensation: 'pay',
    money: 'pay',
    earn: 'pay',
    rate: 'pay',
    resign: 'leave',
    quit: 'leave',
    quitting: 'leave',
    left: 'leave',
    leaving: 'leave',
    uni: 'university',
    cert: 'certificate',
    certs: 'certificate',
    certification: 'certificate',
    certifications: 'certificate',
    certified: 'certificate',
    wfh: 'remote',
    homeoffice: 'remote',
    boss: 'manager',
    supervisor: 'manager',
    weekends: 'weekend',
    nights: 'night',
    licence: 'license',
    organise: 'organize',
    organised: 'organize',
    prioritise: 'prioritize',
    prioritising: 'prioritize',
    prioritisation: 'prioritize',
    kids: 'children',
    kid: 'children',
    child: 'children',
    colleague: 'coworker',
    colleagues: 'coworker',
    teammate: 'coworker',
    teammates: 'coworker',
    workmates: 'coworker',
    client: 'customer',
    clients: 'customer',
    led: 'lead',
    leading: 'lead',
    taught: 'teach',
    sold: 'sell',
    gaps: 'gap',
    fired: 'fire',
    sacked: 'fire',
    stayed: 'stay',
    staying: 'stay',
    ran: 'run',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    married: 'marry',
    moved: 'move',
    moving: 'move',
    grew: 'grow',
    built: 'build',
    dealt: 'deal',
    fell: 'fall',
    failed: 'fail',
    failure: 'fail',
    failures: 'fail',
    mistakes: 'mistake',
    deadlines: 'deadline',
    shifts: 'shift',
    hrs: 'hours',
    accomplishment: 'achievement',
    accomplishments: 'achievement',
    proudest: 'proud',
    excell: 'excel',
  }),
);

/** The stem of a word in lower case; '' where it carries no topic. */
export const stemOf = (word: string): string =>
  isTopical(word) ? stemmer(spelling.get(word) ?? word) : '';

const isTopical = (word: string) => !/^\d/.test(word) && !stops.has(word);
