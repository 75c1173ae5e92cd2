import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActKind } from '@signatory/schema';
import { parse } from 'yaml';
import type { HistoryAct, Terms } from '../../../../packages/register/src/standing/history.ts';
import {
  type NaiveStandings,
  naiveStandings,
} from '../../../../packages/register/test/standing/naive-standing.ts';
import { readConfig } from '../../../server/src/config.ts';

/*
 * The record counted over again, from its files and by hand: no line of the register is used, and standings are those of the naive
 * derivation of its tests. It is slow and knows only what the numbers of the pages need.
 */

interface Cited {
  readonly citations?: readonly { readonly source: string; readonly stance?: string }[];
}

interface Act extends Cited {
  readonly kind: ActKind;
  readonly date?: string | number;
  readonly otherDate?: string | number;
  readonly by?: { readonly leader?: string; readonly body?: string };
  readonly contested?: boolean;
  readonly inPart?: boolean;
  readonly effective?: string | number;
  readonly continues?: string;
  readonly after?: string;
}

interface Role extends Cited {
  readonly role: string;
  readonly from?: string | number;
}

interface Place {
  readonly country: string;
  readonly roles?: readonly Role[];
  readonly acts?: readonly Act[];
}

export interface Accord extends Pick<Terms, 'entersIntoForce' | 'withdrawal' | 'signatureApplies'> {
  readonly slug: string;
  readonly kind: string;
  readonly binding: boolean | null;
  readonly partOf?: string;
  readonly coverage?: { readonly until: string | number };
  readonly acts?: readonly Act[];
  readonly participations?: readonly Place[];
}

export interface Statement {
  readonly slug: string;
  readonly date?: string | number;
  readonly accords?: readonly string[];
  readonly countries?: readonly string[];
}

const folder = readConfig({}).seeds;
const read = (...path: string[]) => parse(readFileSync(join(folder, ...path), 'utf8'));

export const accords: readonly Accord[] = readdirSync(join(folder, 'accords')).map((file) => {
  // An act of both parties of diplomatic relations is one of each.
  const { actsOfBoth = [], participations, ...accord } = read('accords', file);
  const withActs = (place: Place) => ({ ...place, acts: [...(place.acts ?? []), ...actsOfBoth] });
  return {
    slug: file.replace('.yaml', ''),
    ...accord,
    ...(participations && { participations: participations.map(withActs) }),
  };
});

const countries = read('countries.yaml') as readonly {
  readonly code: string;
  readonly kind: string;
  readonly from?: string;
  readonly until?: string;
}[];
const daysOfStates = new Map(
  countries.map(({ code, from = null, until = null }) => [code, { from, until }]),
);

/** The codes of all that is a state: organisations and movements are in no count of countries. */
export const states: ReadonlySet<string> = new Set(
  countries
    .filter(({ kind }) => !['ORGANISATION', 'MOVEMENT'].includes(kind))
    .map(({ code }) => code),
);

/** The codes of states that are no more. */
export const formerStates: ReadonlySet<string> = new Set(
  countries.filter(({ kind }) => kind === 'FORMER').map(({ code }) => code),
);

/** Whether a state is no more on a day; where its last day is not on record, it is only known that it is not today. */
export function isNoMore(code: string, day: string, today: string): boolean {
  const until = daysOfStates.get(code)?.until ?? null;
  return until === null ? formerStates.has(code) && day >= today : until < day;
}

const sources = readdirSync(join(folder, 'sources'));
export const published = new Map<string, string>(
  sources.map((slug) => [slug, String(read('sources', slug, 'source.yaml').published ?? '')]),
);
export const sourceCount = sources.length;
export const statements: readonly Statement[] = sources.flatMap((slug) =>
  readdirSync(join(folder, 'sources', slug)).includes('statements.yaml')
    ? (read('sources', slug, 'statements.yaml') as Statement[])
    : [],
);

/** Every text of the record that has a letter: what the pages show in its own words. */
export function textsOfRecord(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.replace(/\s+/g, ' ').trim());
    else if (value && typeof value === 'object') Object.values(value).forEach(walk);
  };
  for (const name of ['countries', 'leaders', 'bodies']) walk(read(`${name}.yaml`));
  walk(accords);
  for (const slug of sources) {
    walk(read('sources', slug, 'source.yaml'));
  }
  walk(statements);
  return new Set([...found].filter((text) => /\p{L}/u.test(text)));
}

/** The last day of a date: every month is let run to its 31st, which sorts behind all its days. */
function last(date: string | number): string {
  const text = String(date);
  return `${text}${{ 4: '-12-31', 7: '-31' }[text.length] ?? ''}`;
}

/** The day from which something counts; behind all days where nothing tells it. */
export function begins(date: string | number | undefined, { citations = [] }: Cited): string {
  if (date !== undefined) return last(date);
  const days = citations
    .filter(({ stance = 'SUPPORTS' }) => stance === 'SUPPORTS')
    .map(({ source }) => published.get(source) ?? '')
    .filter((day) => day !== '')
    .map(last);
  return days.sort()[0] ?? '9999';
}

const RUNGS = [
  'NONE',
  'APPROACHED',
  'NEGOTIATING',
  'CANDIDATE',
  'ANNOUNCED',
  'SIGNATORY',
  'CONTRACTING',
  'PARTY',
];
/** What an instrument may raise in its umbrella. */
const LIFTABLE = [...RUNGS, 'DECLINED', 'UNCLEAR'];
const SIGNED = RUNGS.indexOf('SIGNATORY');
const HELPS = /^(BROKER|HOST|WITNESS|DEPOSITARY)$/;

/** An act as the naive derivation takes it. */
function historyAct(act: Act, whole: boolean): HistoryAct {
  const { kind, date, otherDate, by = {}, contested, inPart, effective, after } = act;
  const attested = begins(undefined, act);
  const author = by.leader ?? by.body ?? ('unnamed' in by ? 'unnamed' : undefined);
  const what = [kind.toLowerCase().replaceAll('_', '-'), date ?? 'undated', author];
  const days = [date, otherDate].flatMap((each) => (each === undefined ? [] : [String(each)]));
  return {
    key: what.filter(Boolean).join('-'),
    kind,
    whole,
    date: days.sort((a, b) => (last(a) < last(b) ? -1 : 1)).at(-1) ?? null,
    attested: attested === '9999' ? null : attested,
    ...(contested && { contested }),
    ...(inPart && { inPart }),
    ...(effective !== undefined && { effective: String(effective) }),
    ...(after !== undefined && { after: after.slice(after.indexOf('/') + 1) }),
  };
}

/** The acts of a country in an accord, and before them those of a state that it continues. */
function actsIn(accord: Accord, country: string): readonly HistoryAct[] {
  const acts = accord.participations?.find((one) => one.country === country)?.acts ?? [];
  return acts.flatMap((act) =>
    act.kind === 'CONTINUED' && act.continues !== undefined
      ? actsIn(accord, act.continues)
      : [historyAct(act, false)],
  );
}

const derived = new Map<string, NaiveStandings>();

/** The standing of a country in one accord, of its own and the accord's acts by a day. */
function standingIn(accord: Accord, country: string, day: string): string {
  const { slug, kind, binding, acts = [], ...clauses } = accord;
  const at = `${slug}/${country}`;
  let standings = derived.get(at);
  if (!standings) {
    const { entersIntoForce, withdrawal, signatureApplies } = clauses;
    standings = naiveStandings({
      terms: {
        binding,
        relations: kind === 'DIPLOMATIC_RELATIONS',
        ...(entersIntoForce && { entersIntoForce }),
        ...(withdrawal && { withdrawal }),
        ...(signatureApplies && { signatureApplies }),
      },
      ...daysOfStates.get(country),
      acts: [...actsIn(accord, country), ...acts.map((act) => historyAct(act, true))],
    });
    derived.set(at, standings);
  }
  const [standing = 'NONE', ...others] = standings.on(day);
  if (others.length > 0) throw new Error(`${at} may stand in several ways on ${day}`);
  return standing;
}

/** Who has a place in an accord by a day, and which standing. */
export function standings(slug: string, asOf: string): ReadonlyMap<string, string> {
  const day = last(asOf);
  const accord = accords.find((one) => one.slug === slug);
  if (!accord) throw new Error(`there is no accord ${slug}`);
  const under = accords.filter(({ partOf }) => partOf === slug);
  const begun = (one: Accord, country: string) => {
    const place = one.participations?.find((each) => each.country === country);
    const roles = (place?.roles ?? []).filter((role) => begins(role.from, role) <= day);
    const acts = (place?.acts ?? []).filter((act) => begins(act.date, act) <= day);
    return { roles, isThere: roles.length + acts.length > 0 };
  };
  const countries = [accord, ...under].flatMap(({ participations = [] }) =>
    participations.map(({ country }) => country),
  );
  return new Map(
    [...new Set(countries)].sort().flatMap((country) => {
      if (![accord, ...under].some((one) => begun(one, country).isThere)) return [];
      const own = standingIn(accord, country, day);
      if (!LIFTABLE.includes(own)) return [[country, own] as const];
      // Who is nothing but broker, host, witness or depositary has joined nothing by an instrument.
      const held = (one: Accord) =>
        one.participations?.find((each) => each.country === country)?.roles ?? [];
      const inside = under.map((one) => {
        const roles = held(accord).length > 0 ? held(accord) : held(one);
        if (roles.length > 0 && roles.every(({ role }) => HELPS.test(`${role}`))) return 0;
        const standing = standingIn(one, country, day);
        if (['WITHDRAWN', 'ENDED', 'DECLINED', 'UNCLEAR'].includes(standing)) return 0;
        const height = RUNGS.includes(standing) ? RUNGS.indexOf(standing) : SIGNED;
        return accord.binding ? height : Math.min(height, SIGNED);
      });
      const lifted = Math.max(0, ...inside);
      const highest = lifted > Math.max(0, RUNGS.indexOf(own)) ? (RUNGS[lifted] ?? own) : own;
      const principal = begun(accord, country).roles.some(({ role }) => role === 'PRINCIPAL');
      return [[country, highest === 'NONE' && principal ? 'UNCLEAR' : highest] as const];
    }),
  );
}

/** How many statements meet a condition, dated by a day; of any date or none where no day is given. */
export function statementsWhere(
  is: (statement: Statement) => boolean,
  asOf: string | null,
): number {
  return statements.filter(
    (one) => is(one) && (asOf === null || (one.date !== undefined && last(one.date) <= last(asOf))),
  ).length;
}
