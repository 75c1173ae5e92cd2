import type { Entry } from '../../gazetteer/entry.ts';
import type { Stretch } from '../../span.ts';
import type { Finder } from '../clause/named.ts';
import { accordFor } from '../clause/parties.ts';
import { Proposals } from '../proposals.ts';
import type { ProposedAct } from '../proposed-act.ts';
import { type ActTongue, type ActVerb, asIs, END, START } from './act-tongue.ts';
import { ARABIC_ACTS } from './arabic.ts';
import { dateIn } from './date-in.ts';
import { HEBREW_ACTS } from './hebrew.ts';
import { KAZAKH_ACTS } from './kazakh.ts';
import { namesIn } from './names.ts';
import { RUSSIAN_ACTS } from './russian.ts';

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

/** The acts that plain sentences of another language tell of: the state, the verb and the accord by their names. */
export function actsIn(text: string, language: string, given: Given): ProposedAct[] {
  const [tongue, script] = [TONGUES[language], SCRIPTS[language]];
  if (!tongue || !script) return [];
  const isState = ({ kind }: Entry) => kind === 'country';
  const states = namesIn(text, given.entries.filter(isState), script, tongue.subject ?? asIs);
  const accords = namesIn(text, given.accords, script, tongue.inflected);
  if (states.source === '' || accords.source === '') return [];
  const forms = formsOf(tongue, states.source, accords.source);
  const each = new RegExp(states.source, 'gu');
  const out = new Proposals();
  const sentences = sentencesOf(text, tongue);
  sentences.forEach(({ start, words }, number) => {
    if (!isPlain(words, tongue) || isDenied(sentences[number + 1]?.words ?? '', tongue)) return;
    const found = first(forms, words);
    const {
      act,
      states: subject = '',
      verb: form = '',
      link = '',
      accord: name = '',
    } = found?.groups ?? {};
    const verb = verbOf(tongue, form, link);
    const accord = accords.entryOf(name);
    if (!found || act === undefined || !verb || !accord) return;
    const when = verb.ahead ? null : dateIn(words, tongue, given.published);
    if (when?.date && given.published && when.date > given.published) return;
    const [from, to] = found.indices?.groups?.act ?? [0, 0];
    const stretch = (first: number, last: number): Stretch => ({
      start: start + first,
      end: start + last,
      text: text.slice(start + first, start + last),
    });
    for (const called of subject.match(each) ?? []) {
      const country = states.entryOf(called);
      const own = country && accordFor({ entry: accord, others: [] }, country, given.parties);
      if (!own) continue;
      out.add({
        accord: own,
        country,
        kind: verb.kind,
        passage: stretch(from, to),
        when: when && { words: stretch(when.start, when.end), date: when.date },
      });
    }
  });
  return out.all();
}

function first(forms: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const form of forms) {
    const found = form.exec(words);
    if (found) return found;
  }
  return null;
}

const verbOf = ({ verbs }: ActTongue, form: string, link: string): ActVerb | undefined =>
  verbs.find(
    (verb) =>
      new RegExp(`^(?:${verb.forms})$`, 'u').test(form) &&
      new RegExp(`^(?:${verb.link})$`, 'u').test(link),
  );

/** One expression for each order of words: all of a sentence but what may follow the accord. */
function formsOf(tongue: ActTongue, states: string, accords: string): RegExp[] {
  const { verbs, orders, and, lead, after, told, adverb } = tongue;
  const state = lead ? String.raw`(?:(?:${lead})\s+)?(?:${states})` : `(?:${states})`;
  const S = String.raw`(?<states>${state}(?:(?:\s*[,،]\s*|\s+${and}\s*)${state})*)${END}`;
  const V = `(?<verb>${verbs.map(({ forms }) => forms).join('|')})${END}`;
  const link = `(?<link>${[...new Set(verbs.map((verb) => verb.link))].filter(Boolean).join('|')}|)`;
  const A = `${link}(?<accord>${accords})${END}`;
  const time = timeOf(tongue);
  const tail = String.raw`(?:\s+(?:(?:${after})${END}|${time})[^,،:;]*)?(?:[,،]\s*(?:${told})${END}.*)?\s*$`;
  const between = String.raw`\s+(?:${time}\s+)?(?:(?:${adverb})\s+)?`;
  return orders.map((order) => {
    const parts = { SVA: [S, V, A], VSA: [V, S, A], SAV: [S, A, V] }[order];
    return new RegExp(
      String.raw`^\s*(?:${time}\s*[,،]?\s+)?(?<act>${parts.join(between)})${tail}`,
      'du',
    );
  });
}

/** A date, in any of its forms. */
function timeOf({
  on,
  months,
  year,
  days,
  dayBefore,
  dayAfter,
  yesterday,
  today,
}: ActTongue): string {
  const month = String.raw`(?:${months.join('|')})\p{L}{0,3}`;
  const lead = `(?:(?:${on})[\\s-]*)?`;
  return String.raw`(?:${lead}(?:(?:19|20)\d\d${year}\s+)?(?:\d{1,2}\s+)?${lead}${month}(?:\s+\d{4}${`(?:${year})?`})?|${lead}\d{4}${year}|${dayBefore}(?:${days.join('|')})${dayAfter}|${yesterday}|${today})${END}`;
}

/** The sentences of a text, each up to a clause that "but" opens. */
function sentencesOf(text: string, { but }: ActTongue): { start: number; words: string }[] {
  const end = new RegExp(String.raw`[,،]\s*(?:${but})${END}`, 'u');
  return [...text.matchAll(/[^.!?؟…\n]+[.!?؟…]?/gu)].map((found) => {
    const whole = found[0].replace(/[.!…]$/u, '');
    const cut = end.exec(whole)?.index ?? whole.length;
    return { start: found.index, words: whole.slice(0, cut) };
  });
}

/** Whether a sentence is told as a fact: it is no question, quotes nobody, and has no word of doubt. */
const isPlain = (words: string, { doubt }: ActTongue): boolean =>
  !/[?؟«»“”„]|(?<!\p{L})"|"(?!\p{L})/u.test(words) &&
  !new RegExp(`${START}(?:${doubt})${END}`, 'iu').test(words);

const isDenied = (next: string, { denial }: ActTongue): boolean =>
  next.length < 120 && new RegExp(`${START}(?:${denial})${END}`, 'iu').test(next);
