import type { Entry } from '../../gazetteer/entry.ts';
import type { Stretch } from '../../span.ts';
import { relationsOf } from '../accord/accord-of.ts';
import type { Finder } from '../clause/named.ts';
import { accordFor } from '../clause/parties.ts';
import type { ActKind } from '../deeds/verbs.ts';
import { Proposals } from '../proposals.ts';
import type { ProposedAct } from '../proposed-act.ts';
import { type ActTongue, type ActVerb, asIs, END, START } from './act-tongue.ts';
import { ARABIC_ACTS } from './arabic.ts';
import { dateIn } from './date-in.ts';
import { formsOf, sentencesOf } from './forms-of.ts';
import { HEBREW_ACTS } from './hebrew.ts';
import { KAZAKH_ACTS } from './kazakh.ts';
import { type Names, namesIn } from './names.ts';
import { RUSSIAN_ACTS } from './russian.ts';
import { tellersOf } from './tellers.ts';

const TONGUES: Readonly<Record<string, ActTongue>> = {
  ar: ARABIC_ACTS,
  he: HEBREW_ACTS,
  kk: KAZAKH_ACTS,
  ru: RUSSIAN_ACTS,
};

/** Whether acts are read of a text in a language. */
export const areActsRead = (language: string): boolean => language === 'en' || language in TONGUES;

/** The day that words of another language give; null where they give none, or no days are read in it. */
export function dayIn(words: string, language: string, published: string) {
  const tongue = TONGUES[language];
  return tongue ? dateIn(words, tongue, published) : null;
}

interface Given {
  readonly accords: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly published: string | null;
  readonly parties: Finder;
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  kk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** What one sentence tells of. */
interface Told {
  readonly kind: ActKind;
  readonly accord: Entry;
  readonly ahead: boolean;
  readonly own: boolean;
}

/** The acts that plain sentences of another language tell of: the state, the verb and the accord by their names. */
export function actsIn(text: string, language: string, given: Given): ProposedAct[] {
  const [tongue, script] = [TONGUES[language], SCRIPTS[language]];
  if (!tongue || !script) return [];
  const list = given.entries.filter(({ kind }) => kind === 'country');
  const states = namesIn(text, list, script, tongue.subject ?? asIs);
  const asked = namesIn(text, list, script, tongue.inflected);
  const accords = namesIn(text, given.accords, script, tongue.inflected);
  if (states.source === '') return [];
  const forms = formsOf(tongue, states.source, asked.source, accords.source);
  const tellers = tellersOf(list, script, tongue);
  const out = new Proposals();
  const sentences = sentencesOf(text, tongue);
  sentences.forEach(({ start, words }, number) => {
    const found = first(forms, words);
    if (!found || !isPlain(found, words, tongue)) return;
    if (isDenied(sentences[number + 1]?.words ?? '', tongue)) return;
    const { states: subject = '', teller, told = '', asker } = found.groups ?? {};
    const called = asker === undefined ? states : asked;
    const named = [...subject.matchAll(new RegExp(called.source, 'gu'))].flatMap(
      ([name]) => called.entryOf(name) ?? [],
    );
    const act = toldBy(found, tongue, accords, named, given.accords);
    if (!act) return;
    const when = act.ahead ? null : dateIn(words, tongue, given.published);
    if (when?.date && given.published && when.date > given.published) return;
    const [from, to] = found.indices?.groups?.act ?? [0, 0];
    const stretch = (first: number, last: number): Stretch => ({
      start: start + first,
      end: start + last,
      text: text.slice(start + first, start + last),
    });
    for (const country of named) {
      if (asker !== undefined && !tellers.isOther(asker, country)) continue;
      if (teller !== undefined && !tellers.isOwn(teller, country)) continue;
      if (act.own && teller === undefined && !tellers.isOwnOffice(told, country)) continue;
      const own = accordFor({ entry: act.accord, others: [] }, country, given.parties);
      if (!own) continue;
      out.add({
        accord: own,
        country,
        kind: act.kind,
        passage: stretch(from, to),
        when: when && { words: stretch(when.start, when.end), date: when.date },
      });
    }
  });
  return out.all();
}

function toldBy(
  { groups = {} }: RegExpExecArray,
  { verbs }: ActTongue,
  accords: Names,
  states: readonly Entry[],
  all: readonly Entry[],
): Told | null {
  if (groups.relates !== undefined) {
    const [relations] = relationsOf(states, all);
    return relations
      ? { kind: 'ESTABLISHED', accord: relations.entry, ahead: false, own: false }
      : null;
  }
  const accord = accords.entryOf(groups.accord ?? '');
  if (!accord) return null;
  if (groups.asker !== undefined) return { kind: 'SOUGHT', accord, ahead: true, own: false };
  const verb = verbOf(verbs, groups.verb ?? '', groups.link ?? '');
  return verb && { kind: verb.kind, accord, ahead: verb.ahead === true, own: verb.own === true };
}

function first(forms: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const form of forms) {
    const found = form.exec(words);
    if (found) return found;
  }
  return null;
}

const verbOf = (verbs: readonly ActVerb[], form: string, link: string): ActVerb | null =>
  verbs.find(
    (verb) =>
      new RegExp(`^(?:${verb.forms})$`, 'u').test(form) &&
      new RegExp(`^(?:${verb.link})$`, 'u').test(link),
  ) ?? null;

/** Whether a sentence is told as a fact: it is no question, quotes nobody, and has no word of doubt; no negation but in its verb, or in what goes on. */
function isPlain(
  { indices }: RegExpExecArray,
  words: string,
  { doubt, negation }: ActTongue,
): boolean {
  if (/[?؟«»“”„]|(?<!\p{L})"|"(?!\p{L})/u.test(words)) return false;
  const has = (source: string, part: string) =>
    new RegExp(`${START}(?:${source})${END}`, 'iu').test(part);
  const [from, to] = indices?.groups?.verb ?? [0, 0];
  const [end] = indices?.groups?.adding ?? [words.length];
  return !has(doubt, words) && !has(negation, `${words.slice(0, from)} ${words.slice(to, end)}`);
}

const isDenied = (next: string, { denial }: ActTongue): boolean =>
  next.length < 120 && new RegExp(`${START}(?:${denial})${END}`, 'iu').test(next);
