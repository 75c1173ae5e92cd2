import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../../server/src/config.ts';

/*
 * The record counted over again, from its files and by hand: no line of the register is used. It is slow and knows only what the
 * numbers of the pages need.
 */

interface Cited {
  readonly citations?: readonly { readonly source: string; readonly stance?: string }[];
}

interface Act extends Cited {
  readonly kind: string;
  readonly date?: string | number;
  readonly contested?: boolean;
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

export interface Accord {
  readonly slug: string;
  readonly kind: string;
  readonly binding: boolean;
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

export const accords: readonly Accord[] = readdirSync(join(folder, 'accords')).map((file) => ({
  slug: file.replace('.yaml', ''),
  ...read('accords', file),
}));

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
  'ANNOUNCED',
  'SIGNATORY',
  'CONTRACTING',
  'PARTY',
];
const REACHED: Readonly<Record<string, number>> = {
  FLOATED: 1,
  SOUGHT: 1,
  NEGOTIATED: 2,
  ADOPTED: 2,
  INITIALLED: 2,
  ANNOUNCED: 3,
  SIGNED: 4,
  RATIFIED: 5,
  ACCEPTED: 5,
  APPROVED: 5,
  ACCEDED: 5,
  ENTERED_INTO_FORCE: 6,
  ESTABLISHED: 6,
};
const HELPS = /^(BROKER|HOST|WITNESS|DEPOSITARY)$/;
const LEAVES = ['WITHDREW', 'SEVERED', 'TERMINATED'];

/** The standing of a country in one accord, of its own and the accord's acts by a day. */
function standingIn(accord: Accord, country: string, day: string): string {
  const place = accord.participations?.find((one) => one.country === country);
  const own = (place?.acts ?? []).map((act) => ({ ...act, whole: false }));
  const whole = (accord.acts ?? []).map((act) => ({ ...act, whole: true }));
  const all = [...own, ...whole]
    .filter((act) => !act.contested)
    .map((act) => ({ ...act, day: begins(act.date, act) }))
    .sort((a, b) =>
      a.day === b.day ? (REACHED[a.kind] ?? 6) - (REACHED[b.kind] ?? 6) : a.day < b.day ? -1 : 1,
    );
  const done = all.filter((act) => act.day <= day);
  const leaving = done.findLastIndex(({ kind }) => LEAVES.includes(kind));
  const after = done.slice(leaving + 1);
  const later = all.filter((act) => !act.whole && act.day > day);
  let height = 0;
  for (const act of after) {
    let rung = REACHED[act.kind] ?? 0;
    if (act.whole && act.kind !== 'ENTERED_INTO_FORCE') continue;
    if (act.whole) {
      // In force for those who had consented and have no later day of their own on record.
      const ownEntry = [...after, ...later].find(
        (one) => !one.whole && one.kind === 'ENTERED_INTO_FORCE' && one.day > act.day,
      );
      if (height !== 5 || ownEntry) continue;
    }
    if (!accord.binding) rung = Math.min(rung, 4);
    height = Math.max(height, rung);
  }
  const left = done[leaving];
  if (left && left.kind !== 'TERMINATED' && height < 4) return 'WITHDRAWN';
  const halts = after.filter(({ kind }) => kind === 'SUSPENDED' || kind === 'RESUMED');
  if (halts.at(-1)?.kind === 'SUSPENDED' && height > 0) return 'SUSPENDED';
  return RUNGS[height] ?? 'NONE';
}

/** Who has a place in an accord by a day, and which standing. */
export function standings(slug: string, asked: string): ReadonlyMap<string, string> {
  const day = last(asked);
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
      if (!RUNGS.includes(own)) return [[country, own] as const];
      // Who is nothing but broker, host, witness or depositary has joined nothing by an instrument.
      const held = (one: Accord) =>
        one.participations?.find((each) => each.country === country)?.roles ?? [];
      const inside = under.map((one) => {
        const roles = held(accord).length > 0 ? held(accord) : held(one);
        if (roles.length > 0 && roles.every(({ role }) => HELPS.test(`${role}`))) return 0;
        const standing = standingIn(one, country, day);
        if (standing === 'WITHDRAWN') return 0;
        const height = RUNGS.includes(standing) ? RUNGS.indexOf(standing) : 4;
        return accord.binding ? height : Math.min(height, 4);
      });
      const highest = RUNGS[Math.max(RUNGS.indexOf(own), ...inside)] ?? 'NONE';
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
