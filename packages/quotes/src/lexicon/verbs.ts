/**
 * Reporting verbs by what they govern, after the classes of Quirk et al. (A Comprehensive Grammar of the English Language, 16.31) and
 * Levin (English Verb Classes, 1993, sections 37.1–37.12, 29.2 and 30).
 *
 * - `say`: a that-clause or a direct quotation ("said that …", "“…,” he explained").
 * - `tell`: the same after an addressee ("told reporters that …").
 * - `ask`: a question, direct or with whether, if, how.
 * - `label`: a name given to something ("called it “a start”", "described it as …"): its quotation is the label.
 * - `judge`: praise or blame of something, whose wording may be marked ("criticised the “reckless” plan").
 * - `mind`: thoughts, which a report may word as a clause ("believes that …").
 * - `voice`: ways of speaking, a cue beside a direct quotation only.
 */
export type CueKind = 'say' | 'tell' | 'ask' | 'label' | 'judge' | 'mind' | 'voice';

export type Form = 'base' | 's' | 'past' | 'ing';

export interface Verb {
  readonly base: string;
  readonly kind: CueKind;
  readonly form: Form;
  /** The form is a noun as well ("claims", "reports", "post"), so that its place must show that it is a verb. */
  readonly noun: boolean;
}

const VERBS: Record<CueKind, string> = {
  say: `
    say add announce acknowledge admit affirm allege answer argue assert aver avow boast caution claim clarify comment
    complain concede conclude confess confirm confide continue contend counter declare deny disclose elaborate
    emphasize emphasise explain exclaim hint imply indicate insist interject interrupt joke lament maintain mention
    mourn muse note observe opine pledge point post predict proclaim promise propose quip read reaffirm reason recall
    recommend recount reflect reiterate rejoin remark repeat reply report respond retort reveal rule signal speculate
    specify state stress submit suggest summarize summarise swear testify threaten tweet underline underscore
    venture volunteer vow warn write detail estimate project posit surmise conjecture relay guarantee
    intone deadpan enthuse gush protest rail reassert restate rebut rejoice quote cite outline marvel agree disagree
    demand urge request plead beg tease`,
  tell: `
    tell inform remind assure reassure notify advise brief convince persuade lecture instruct text email`,
  ask: `
    ask inquire enquire question wonder query`,
  label: `
    call describe dub label brand term deem characterize characterise refer style christen nickname portray depict tag
    denounce decry`,
  judge: `
    accuse blame criticize criticise condemn slam blast praise hail laud mock ridicule attack assail deride dismiss
    reject credit tout bemoan deplore lambast lambaste chide scold applaud commend welcome thank oppose defend
    advocate champion invoke reference discuss highlight address promote compare liken express voice offer issue
    dispute challenge`,
  mind: `
    think believe feel know hope expect fear doubt suspect assume consider want worry understand guess imagine figure
    dream wish reckon suppose realize realise remember learn hear find see`,
  voice: `
    shout yell scream cry whisper mutter murmur mumble laugh chuckle smile sigh groan moan grumble growl snap bark
    bellow sob weep gasp hiss roar drawl stammer stutter shrug nod grin begin chant sing chime implore crow crack fume
    gripe rant rave snarl sneer thunder trumpet vent wail whine whimper recite pray preach rage scoff sniff snort
    squeal squeak blurt babble croak holler howl beam`,
};

const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  read: 'read',
  find: 'found',
  see: 'saw seen',
  hear: 'heard',
  understand: 'understood',
  begin: 'began begun',
  swear: 'swore sworn',
  sing: 'sang sung',
  weep: 'wept',
  text: 'texted',
};

/** Bases whose last consonant doubles before -ed and -ing. */
const DOUBLED = new Set(
  'quip admit submit beg rebut snap dub tag slam refer brag nod grin chat'.split(' '),
);

/** Base and -s forms that are nouns as often as verbs. */
const NOUNS = new Set(
  `
  claim report state note comment remark post answer call question reply request demand promise read point project
  joke reason quip hint counter signal estimate brand label term brief text email tweet crack cry laugh smile sigh
  shout hope fear doubt want wish worry guess dream figure rage address issue offer voice challenge dispute attack
  credit praise blame welcome defend reference highlight find cite quote vow pledge protest rule caution stress rail
  lament detail vent beam scream whisper hail mock compare thunder trumpet snap bark growl roar chant tag style
  guarantee query wonder nod grin shrug`
    .trim()
    .split(/\s+/),
);

function inflect(base: string): [Form, string][] {
  const stem = DOUBLED.has(base)
    ? base + base.at(-1)
    : base.endsWith('e')
      ? base.slice(0, -1)
      : base;
  const soft = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const s = soft ? `${soft}ies` : /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past = IRREGULAR[base]?.split(' ') ?? [soft ? `${soft}ied` : `${stem}ed`];
  return [
    ['base', base],
    ['s', s],
    ['ing', `${stem}ing`],
    ...past.map((form): [Form, string] => ['past', form]),
  ];
}

function build(): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const kind of Object.keys(VERBS) as CueKind[]) {
    for (const base of VERBS[kind].trim().split(/\s+/)) {
      for (const [form, word] of inflect(base)) {
        const noun = NOUNS.has(base) && (form === 'base' || form === 's');
        // "read" is its own past: the past is what news means by it.
        if (!forms.has(word) || (form === 'past' && word === base))
          forms.set(word, { base, kind, form, noun });
      }
    }
  }
  return forms;
}

/** Every inflected form of every reporting verb, in lower case. */
export const CUES: ReadonlyMap<string, Verb> = build();
