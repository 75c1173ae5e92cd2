import type { Entry } from '../gazetteer/entry.ts';
import type { Stretch } from '../span.ts';
import { tokensOf } from '../tokens/tokens.ts';
import type { Finder, Named } from './clause/named.ts';
import { accordFor } from './clause/parties.ts';
import { whenIn } from './day.ts';
import type { ActKind } from './deeds/verbs.ts';
import type { ProposedAct } from './proposed-act.ts';

/** The headings of depositary notifications: "NORLAND: ACCESSION". */
const KINDS: Readonly<Record<string, ActKind>> = {
  acceptance: 'ACCEPTED',
  accession: 'ACCEDED',
  approval: 'APPROVED',
  ratification: 'RATIFIED',
  signature: 'SIGNED',
  succession: 'SUCCEEDED',
};
const HEADING =
  /(?:^[ \t]*|(?<=\. ))(?<country>\p{Lu}[^:.\n]{2,60}): (?<kind>acceptance|accession|approval|ratification|signature|succession)(?:[ \t]*$|(?=\. ))/gimu;
const EFFECTED = /\bthe above action was effected on (?<day>\d{1,2} \p{L}+ \d{4})/iu;

/** "AMENDMENT TO THE HARBOUR TREATY. OSTRANY, 15 OCTOBER 2016": an amendment, called by its place. */
const AMENDING =
  /\b(?<kind>amendments?|protocol|agreement) (?:to|of|relating to) the [^\n]*?(?:[.,] )(?<place>\p{Lu}[\p{L} -]+), \d{1,2} \p{L}+ \d{4}/iu;

/** The accord that the title of a notification names last. */
function titled(title: string, accords: Finder): Named | undefined {
  const { kind, place } = AMENDING.exec(title)?.groups ?? {};
  const name = kind && place ? `${capital(place)} ${capital(kind)}` : title;
  const tokens = tokensOf(name, { start: 0, end: name.length }, [], 0);
  const [last, prior] = accords(tokens).reverse();
  // "the Reef Amendment | to the | Harbour Treaty"
  const link = prior && last && tokens.slice(prior.to, last.from).map(({ low }) => low);
  return link?.join(' ') === 'to the' ? prior : last;
}

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** What a depositary notification tells: a heading of a state and its action, the accord named before it, the day after it. */
export function notified(
  text: string,
  accords: Finder,
  parties: Finder,
  published: string | null,
): ProposedAct[] {
  const headings = [...text.matchAll(HEADING)];
  const [heading] = headings;
  const { country, kind } = heading?.groups ?? {};
  if (!heading || !country || !kind || headings.length > 1) return [];
  const within = (finder: Finder, start: number, end: number) =>
    finder(tokensOf(text, { start, end }, [], 0));
  const start = heading.index + heading[0].indexOf(country);
  const state = within(parties, start, start + country.length).find(
    (one) => one.kind === 'country',
  );
  const named = titled(text.slice(0, heading.index), accords);
  const effected = EFFECTED.exec(text.slice(heading.index));
  const act = KINDS[kind.toLowerCase()];
  if (!state || !named || !effected?.groups || !act) return [];
  const accord: Entry | null = accordFor(named, state.entry, parties);
  const words = effected.groups.day ?? '';
  const from = heading.index + effected.index + effected[0].length - words.length;
  const span: Stretch = { start: from, end: from + words.length, text: words };
  const tokens = tokensOf(text, span, [], 0);
  const when = whenIn(text, tokens, 0, tokens.length, published);
  if (!accord || !when?.date || (published !== null && when.date > published)) return [];
  const passage = { start, end: heading.index + heading[0].trimEnd().length };
  return [
    {
      accord,
      country: state.entry,
      kind: act,
      passage: { ...passage, text: text.slice(passage.start, passage.end) },
      when: { words: span, date: when.date },
    },
  ];
}
