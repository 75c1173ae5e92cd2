import type { Entry } from '../../gazetteer/entry.ts';
import { GENITIVE, type Token } from '../../tokens/token.ts';
import { entriesIn, type Finder, type Named } from '../clause/named.ts';
import { closedTo } from '../clause/parties.ts';

const TEXT = /^(?:accord|agreement|deal|pact|treaty)$/;
/** What is no treaty of peace yet, or another: "a draft peace treaty between". */
const NO_SUCH =
  /^(?:an?|another|any|commercial|draft|eventual|failed|first|future|interim|new|no|planned|possible|proposed|second|secret|separate|third)$/;

/**
 * The treaty of peace of two countries, called by them: "the peace treaty between Norland and Sudmark", "the treaty of peace between them",
 * "Norland's peace treaty with Sudmark". `before` are those that the sentence before was about.
 */
export function peaceBetween(
  tokens: readonly Token[],
  parties: readonly Named[],
  before: readonly Entry[],
  accords: readonly Entry[],
  finder: Finder,
): Named[] {
  const out: Named[] = [];
  tokens.forEach(({ low }, at) => {
    if (low !== 'peace') return;
    const of = tokens[at - 1]?.low === 'of' && TEXT.test(tokens[at - 2]?.low ?? '');
    const from = of ? at - 2 : at;
    const end = of ? at + 1 : at + 2;
    if (!of && !TEXT.test(tokens[at + 1]?.low ?? '')) return;
    const [two, one] = [tokens[from - 2]?.low ?? '', tokens[from - 1]?.low ?? ''];
    if (NO_SUCH.test(one) || NO_SUCH.test(two)) return;
    const found = pairAt(tokens, parties, before, from, end);
    if (!found) return;
    const fitting = accords.filter(
      (accord) =>
        accord.names.some((name) => /\bpeace\b/i.test(name)) &&
        isOf(closedTo(accord, finder), found.pair),
    );
    const [entry] = fitting;
    if (entry && fitting.length === 1)
      out.push({
        entry,
        from,
        to: found.to,
        kind: 'accord',
        adjective: false,
        seat: false,
        others: [],
      });
  });
  return out;
}

const isOf = (closed: readonly Entry[] | null, pair: readonly Entry[]): boolean =>
  closed?.length === 2 && pair.every(({ key }) => closed.some((one) => one.key === key));

/** The two countries that are named about the words from `from` to `end`, and where their names end. */
function pairAt(
  tokens: readonly Token[],
  parties: readonly Named[],
  before: readonly Entry[],
  from: number,
  end: number,
): { readonly pair: readonly Entry[]; readonly to: number } | null {
  const skip = (at: number) => (tokens[at]?.low === 'the' ? at + 1 : at);
  const partyAt = (at: number) =>
    parties.find((one) => one.kind === 'country' && !one.seat && one.from === skip(at));
  const link = tokens[end]?.low;
  if (link === 'with') {
    const other = partyAt(end + 1);
    const year = /^\d/.test(tokens[from - 1]?.low ?? '') ? from - 1 : from;
    const owner = parties.find(({ to }) => to === year - 1);
    return other && owner?.kind === 'country' && tokens[year - 1]?.kind === GENITIVE
      ? differing(owner, other, other.to)
      : null;
  }
  if (link !== 'between') return null;
  const one = partyAt(end + 1);
  const other = one && tokens[one.to]?.low === 'and' ? partyAt(one.to + 1) : undefined;
  if (one && other) return differing(one, other, other.to);
  const words = tokens.slice(end + 1, end + 5).map(({ low }) => low);
  const called = /^(?:them|the two|both)(?: (?:countries|nations|neighbou?rs|states))?(?= |$)/.exec(
    words.join(' '),
  )?.[0];
  const earlier = entriesIn(parties.filter((one) => one.from < from));
  const pair = earlier.length > 0 ? earlier : before;
  return called && pair.length === 2 ? { pair, to: end + 1 + called.split(' ').length } : null;
}

const differing = (one: Named, other: Named, to: number) =>
  one.entry === other.entry ? null : { pair: [one.entry, other.entry], to };
