import { DOUBT_WORDS, FICTION_WORDS, FORGED_WORDS } from './made-up-words.ts';

/** What the grammar needs to know of a word, in bits, so that one test asks for any of many. Determiners. */
export const DET = 1;
/** Possessives. */
export const POSS = 2;
/** Words that are subjects by themselves. */
export const SUBJ = 4;
/** Object and reflexive pronouns. */
export const OBJ = 8;
/** Prepositions. */
export const PREP = 16;
/** Conjunctions between equals. */
export const CONJ = 32;
/** Words that open a subordinate clause. */
export const SUB = 64;
/** Be, have, do. */
export const AUX = 128;
export const MODAL = 256;
/** Adverbs that may stand within a verb group. */
export const ADV = 512;
/** Days, months, parts of the day. */
export const TIME = 1024;
/** Number words. */
export const NUM = 2048;
/** Words before a name that are no part of it. */
export const TITLE = 4096;
/** Nouns for people. */
export const PERSON = 8192;
/** Nouns for bodies and for what they publish. */
export const BODY = 16384;
/** Nouns for what is said. */
export const SPEECH = 32768;
/** Forms of common verbs that report nothing. */
export const VERB = 65536;
export const BE = 131072;
/** What says of a recording, a post or a voice that it is not what it seems to be. */
export const FORGED = 262144;
/** Words by which something may be taken back. */
export const DOUBT = 1048576;
/** Works whose people say what somebody made up or wrote for them. */
export const FICTION = 524288;
/** Personal pronouns as subjects. */
export const PRONOUN = 2097152;
/** Words that stand for people whom a text does not name. */
export const VAGUE = 4194304;
/** What says whose words they are, without a verb. */
export const DEVICE = 8388608;
/** Relative pronouns that a comma may stand before. */
export const RELATIVE = 16777216;

/** The words that have each flag, in lower case. */
export const WORDS: readonly (readonly [number, string])[] = [
  [
    DET,
    'the a an this that these those some any each every no another several many few both all most more other such',
  ],
  [POSS, 'his her their its my our your whose'],
  [
    SUBJ,
    `he she they we i you it who one everyone someone somebody everybody nobody anyone others these those some many both few
    several most all neither none`,
  ],
  [OBJ, 'him them us me her himself herself themselves itself myself it you'],
  [
    PREP,
    `of in on at by for with from to into onto over under about against between among through during before after since
    until without within across along around behind beyond despite except inside outside near off per toward towards
    upon via amid amidst like unlike regarding concerning following as than including above below beside besides throughout alongside aboard ahead`,
  ],
  [CONJ, 'and or but nor yet so plus'],
  [
    SUB,
    `that which who whom where when while because if although though since until unless whether after before as once
    whereas what how why whenever wherever lest`,
  ],
  [BE, 'be is are was were been being am'],
  [
    AUX,
    `be is are was were been being am has have had having do does did done isn’t isn't aren't aren’t wasn't wasn’t
    weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t doesn't doesn’t don't don’t didn't didn’t`,
  ],
  [
    MODAL,
    `will would can could shall should may might must cannot can't can’t won't won’t wouldn't wouldn’t couldn't couldn’t
    shouldn't shouldn’t`,
  ],
  [
    ADV,
    `also later then once still now never not just first simply repeatedly often again ever even only always already
    soon further instead meanwhile however too twice sometimes earlier afterward afterwards subsequently therefore
    thus nonetheless nevertheless moreover furthermore though perhaps maybe almost nearly quite rather really very
    well recently previously yesterday today tonight tomorrow when merely long since back out on both finally last apparently reportedly allegedly n't elsewhere here there otherwise indeed altogether famously likewise`,
  ],
  [
    TIME,
    `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march
    april june july august september october november december jan feb aug sept oct nov dec morning afternoon evening
    night week month year weekend mon tue tues wed thu thurs fri sat sun`,
  ],
  [
    NUM,
    `one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
    billion half first second third`,
  ],
  [
    TITLE,
    `mr mrs ms miss dr prof professor sir lord lady dame sen senator sens rep reps representative gov governor gen
    general col colonel lt lieutenant capt captain maj major sgt sergeant cpl adm admiral cmdr commander president
    vice prime minister secretary king queen prince princess pope chancellor ambassador envoy mayor judge justice
    attorney sheriff chief chairman chairwoman chair speaker premier rev reverend father sister brother bishop
    archbishop cardinal rabbi imam sheikh emir sultan ayatollah mla mp mpp councillor councilman councilwoman
    councilor congressman congresswoman detective officer inspector superintendent constable cllr hon crown deputy
    foreign former director coach insp det const supt pm vp secretary-general`,
  ],
  [
    PERSON,
    `spokesman spokeswoman spokesperson spokesmen spokespeople official officials minister ministers president
    secretary secretary-general source sources diplomat diplomats aide aides adviser advisers advisor advisors analyst analysts expert
    experts critic critics lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice police
    officer officers investigator investigators detective detectives witness witnesses resident residents neighbor
    neighbors neighbour neighbours reporter reporters journalist journalists editor editors author authors writer
    writers professor professors researcher researchers scientist scientists economist economists doctor doctors nurse
    nurses teacher teachers student students parent parents mother father son daughter brother sister wife husband
    widow man woman men women boy girl people person voter voters activist activists protester protesters organizer
    organizers organiser organisers leader leaders chief head director directors manager managers executive executives
    chairman chairwoman chair ceo cfo founder founders owner owners operator strategist strategists pollster pollsters
    operative operatives candidate candidates nominee senator senators congressman congresswoman lawmaker lawmakers
    legislator legislators representative representatives governor governors mayor mayors premier commissioner
    commissioners ambassador ambassadors envoy envoys negotiator negotiators general commander commanders coach
    coaches player players captain teammate goalie quarterback star actor actress singer artist musician fan fans
    customer customers worker workers employee employees member members colleague colleagues friend friends supporter
    supporters opponent opponents defender historian historians insider insiders veteran veterans observer observers
    pastor priest bishop pope rabbi imam king queen prince princess sheriff sergeant trustee trustees delegate
    delegates administrator administrators coordinator consultant consultants technician engineer engineers pilot
    driver farmer farmers fisherman designer developer developers contractor victim victims survivor survivors suspect
    defendant accused advocate advocates campaigner campaigners ombudsman auditor inspector superintendent principal
    dean chancellor citizen citizens passenger passengers caller user users counsel correspondent columnist
    commentator host anchor moderator interviewer democrat democrats republican republicans conservative conservatives
    liberal liberals rival lord lady mp mps physician psychologist surgeon specialist specialists technologist
    biologist biologists ecologist climatologist partner partners investor investors boss uncle aunt cousin
    grandmother grandfather mom dad child children kids teen teenager immigrant immigrants refugee refugees soldier
    soldiers troops counterpart counterparts deputy assistant firefighter paramedic clerk chef entrepreneur
    ally allies loyalist loyalists confidant confidante surrogate lookalike impersonator comedian bystander heckler billionaire lobbyist lobbyists donor donors mate staff crew presidents goalkeeper striker midfielder winger bowler batsman referee umpire jockey skipper curator librarian conductor composer painter sculptor poet novelist baker butcher carpenter guard guards bodyguard waiter waitress chauffeur translator interpreter`,
  ],
  [
    BODY,
    `
    government administration ministry department agency commission committee council court panel board company firm
    corporation bank group organization organisation association union party campaign team club league university
    college school institute centre center newspaper paper magazine network channel station website site outlet army
    military navy force police parliament senate congress house cabinet palace kremlin embassy consulate mission
    office bureau authority authorities industry report study survey poll statement letter memo document documents
    filing complaint lawsuit indictment article editorial release email tweet post ruling order affidavit book law
    bill treaty constitution text notice warning transcript city province state county country nation coalition
    alliance federation foundation trust charity church opposition delegation presidency secretariat service services
    airline airport hospital museum society chamber tribunal jury regulator regulators press media family ad
    advertisement sign message headline reports suit findings communique communiqué communiqués readout declaration resolution
    memorandum news broadcaster`,
  ],
  [
    SPEECH,
    `
    claim claims statement statements comment comments remark remarks assertion assertions suggestion argument
    insistence call calls promise pledge vow warning accusation accusations allegation allegations description
    question questions answer response reply letter letters tweet tweets post posts speech message messages email
    emails testimony words phrase term slogan declaration admission denial criticism complaint complaints quote
    opinion view views assessment explanation confession prediction proposal announcement contention belief motto
    mantra refrain proclamation observation boast joke caption characterization rhetoric note memo essay article
    editorial column op-ed interview report advice verdict reaction plea appeal demand demands threat conclusion
    account oath interpretation commentary apology notion concern concerns`,
  ],
  [
    VERB,
    `
    went go goes going gone came come comes coming made make makes making took take takes taking taken gave give gives
    giving got get gets getting held hold holds holding led lead leads leading left leave leaves leaving met meet
    meets meeting put puts ran run runs running sent send sends sending set sets stood stand stands standing won win
    wins winning lost lose loses sat sit sits spent spend spends spoke speak speaks speaking spoken became become
    becomes brought bring brings bought buy built build kept keep keeps broke break breaks fell fall falls grew grow
    grows rose rise rises drew draw draws drove drive drives chose choose chooses caught catch sought seek seeks
    fought fight fights faced face faces let lets seems seem seemed appears appear appeared remains remain remained
    includes include included needs need needed tried try tries trying used use uses using wants looks look looked
    works work worked turned turn turns moved move moves helped help helps showed show shows shown joined join joins
    shook shot threw wore rode hung swung struck stuck bore dug fed fled flew forgot forgave froze hid hit hurt knelt leapt lent lit rang sang
    sank shone slept slid spun sprang stole strode swam swept swore taught tore withdrew woke wound bent bet bit blew cast clung crept cut dealt
    paid pay pays laid lay lies lie sold sell sells began begins said`,
  ],
  [PRONOUN, 'he she they we i it you'],
  [
    VAGUE,
    'one some many others both few several most all everyone someone somebody anyone nobody neither none those another',
  ],
  [DEVICE, 'according per'],
  [RELATIVE, 'who whom whose which'],
  [FORGED, FORGED_WORDS],
  [FICTION, FICTION_WORDS],
  [DOUBT, DOUBT_WORDS],
];
