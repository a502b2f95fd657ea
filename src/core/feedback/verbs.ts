/** English verb forms as far as the rules need them: what tells a story from a statement. */

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

const irregularPast = set(`
  began bent bet blew let used died tied lied owed beat broke brought built bought burnt called came caught chose clung crept cut
  dealt did dragged drew drank drove ate fell fed fought found fled flew forgot forgave froze gave
  got went grew handed heard held hid hit hung hurt kept laid led learnt left lent lost made meant
  met paid pled put quit ran rang read rode rose sat sent set shone shook shot showed shrank shut
  slept slid sold spent split spoke spread sprang stole stood stuck struck swam swung swore taught
  took told tore threw undertook understood woke won wore wound withdrew wrote wrote rewrote rebuilt
  overcame oversaw became cost cracked saw said thought felt knew`);

const notPast = set(`need feed seed speed bleed breed indeed hundred bed red fed shed sled weed deed
  exceed proceed succeed embed naked wicked unskilled kindred sacred agreed-upon`);

const stativePast = set(`was were had been liked loved thought felt knew wanted needed could would
  should might seemed believed hoped understood heard saw meant hated preferred belonged depended
  contained existed looked tired interested supposed used wasnt werent hadnt couldnt`);

const auxiliaries = set(`am is are was were be been have has had do does did will would can could
  should may might must shall wont wouldnt cant couldnt dont doesnt didnt isnt arent wasnt werent
  havent hasnt hadnt`);

const stativePresent =
  set(`am is are have has love like know think believe feel want need hope guess
  wish prefer can could may might must should mean see understand do dont cant say suppose find
  struggle hate tend get`);

const participles = set(`been done gone seen taken given written driven run led made had set put cut
  built kept sent held told taught brought bought left lost met paid read sold spent won come become
  begun chosen broken spoken shown known grown flown thrown worn torn drawn got gotten hidden ridden
  dealt found heard`);

export function isPast(word: string): boolean {
  return irregularPast.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.has(word));
}

const sameForm = set(`read put set cut let hit cost hurt quit shut split spread bet beat`);

/** Past and present look alike: 'I read the documentation'. */
export function isEitherTense(word: string): boolean {
  return sameForm.has(word);
}

export function isStativePast(word: string): boolean {
  return stativePast.has(word);
}

export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word);
}

export function isStativePresent(word: string): boolean {
  return stativePresent.has(word);
}

export function isParticiple(word: string): boolean {
  return participles.has(word) || isPast(word);
}

export function isGerund(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !nouns.has(word);
}

const nouns = set(`thing something anything nothing everything morning evening building meeting
  spring during king ring string training wedding ceiling`);

const adverbs =
  set(`just then also only always never usually once still really even myself personally
  already immediately quickly often sometimes first now mostly probably simply later soon finally
  actually basically not almost straight honestly normally both all hardly regularly both`);

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly'));
}

const prepositions = set(`of in on at to for with by from about into over under after before during
  through against between without within around near than as like per up out off down until till`);

export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

const determiners = set(`the a an my our his her their your this these those that both every each
  some any no one two three four five six seven eight nine ten all its`);

export function isDeterminer(word: string): boolean {
  return determiners.has(word) || /^\p{N}/u.test(word);
}
