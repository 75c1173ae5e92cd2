import type { ActKind } from '@signatory/schema';
import { expect, onTestFinished, test } from 'vitest';
import { checkContradictions } from '../../src/act/contradictions.ts';
import type { ActDraft } from '../../src/act/draft.ts';
import { Refused, type Register } from '../../src/register.ts';
import { derive } from '../../src/standing/derive.ts';
import type { HistoryAct, Terms } from '../../src/standing/history.ts';
import { standingIntervals } from '../../src/standing/intervals.ts';
import { accord, addGazette, source } from '../support/gazette.ts';
import { onSqlite } from '../support/snapshots.ts';
import { randomBelow } from './generated-histories.ts';
import { daysLater } from './turning-days.ts';
import { walkedHistory } from './walked-histories.ts';

const CODES = ['AAA', 'BBB', 'CCC'] as const;
const citations = [{ source: source.slug }];
const EXITS: readonly ActKind[] = ['WITHDREW', 'EXPELLED', 'WITHDRAWAL_NOTIFIED'];
const OF_RELATIONS: readonly ActKind[] = ['ESTABLISHED', 'SEVERED', 'SUSPENDED'];
const ADDED: readonly ActKind[] = [
  'ANNOUNCED',
  'SIGNED',
  'RATIFIED',
  'ACCEDED',
  'SUCCEEDED',
  'PROVISIONALLY_APPLIED',
  'SUSPENDED',
  'ESTABLISHED',
  'SEVERED',
  ...EXITS,
];

/** An accord with two or three states, as generated. */
interface GeneratedAccord {
  readonly slug: string;
  readonly terms: Terms;
  readonly whole: readonly HistoryAct[];
  readonly own: ReadonlyMap<string, readonly HistoryAct[]>;
}

/** Of a state's own acts those that contradict neither the acts of the whole nor those before them in the list. */
function accepted(
  terms: Terms,
  whole: readonly HistoryAct[],
  acts: readonly HistoryAct[],
): readonly HistoryAct[] {
  const kept: HistoryAct[] = [];
  for (const act of acts) {
    const isTwice = kept.some(({ kind, date }) => kind === act.kind && date === act.date);
    const all = [...whole, ...kept, act];
    const { faults } = derive({ terms, acts: all });
    if (!isTwice && faults.length === 0 && mayStand(terms, all)) kept.push(act);
  }
  return kept;
}

/** Whether the import takes such acts in such an accord. */
function mayStand(terms: Terms, acts: readonly HistoryAct[]): boolean {
  const own = draftsOf(acts.filter(({ whole }) => !whole));
  // Relations take two, with the same acts.
  const countries = terms.relations ? ['AAA', 'BBB'] : ['AAA'];
  const participations = countries.map((country) => ({ country, ...own }));
  try {
    checkContradictions({
      slug: 'any',
      ...kindOf(terms),
      ...draftsOf(acts.filter(({ whole }) => whole)),
      participations,
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function kindOf(terms: Terms) {
  const kind = terms.relations ? 'DIPLOMATIC_RELATIONS' : 'TREATY';
  return { kind, binding: terms.binding === true } as const;
}

/** The acts of a generated history that are of the accord as a whole, or those of one state, as the test's source attests them. */
function walkedActs(seed: number, whole: boolean): readonly HistoryAct[] {
  return walkedHistory(seed).acts.flatMap((act) => {
    if (act.whole !== whole) return [];
    const { kind, date } = act;
    return [{ key: `${seed} ${act.key}`, kind, whole, date, attested: source.published }];
  });
}

function generatedAccord(seed: number): GeneratedAccord {
  const { binding, relations = false } = walkedHistory(seed).terms;
  const terms = { binding: binding === true, relations };
  const whole = accepted(terms, [], walkedActs(seed, true));
  const codes = CODES.slice(0, relations ? 2 : 2 + randomBelow(seed)(2));
  const own = codes.map((code, at) => {
    const acts = accepted(terms, whole, walkedActs(relations ? seed : seed + 1000 * at, false));
    // Without any act it would have no place.
    const first: HistoryAct = { key: code, kind: 'FLOATED', whole: false, date: '1999-01-01' };
    return [code, accepted(terms, whole, [first, ...acts])] as const;
  });
  return { slug: `accord-${seed}`, terms, whole, own: new Map(own) };
}

/** The two exceptions: relations take two states (VCDR art. 2), and an exit from an accord of two parties ends it for both. */
function concernsBoth({ terms, own }: GeneratedAccord, kind: ActKind): boolean {
  return (
    (terms.relations === true && OF_RELATIONS.includes(kind)) ||
    (own.size === 2 && EXITS.includes(kind))
  );
}

/** The same accord with one act more of its first state, which contradicts nothing; null where none was found. */
function withOneMore(generated: GeneratedAccord, seed: number): GeneratedAccord | null {
  const { terms, whole, own } = generated;
  const below = randomBelow(seed + 1);
  const acts = own.get('AAA') ?? [];
  for (let tries = 0; tries < 20; tries += 1) {
    const kind = ADDED[below(ADDED.length)] ?? 'SIGNED';
    const date = daysLater('2000-01-31', below(1500));
    if (concernsBoth(generated, kind)) continue;
    const more = accepted(terms, whole, [...acts, { key: 'more', kind, whole: false, date }]);
    if (more.length > acts.length) return { ...generated, own: new Map([...own, ['AAA', more]]) };
  }
  return null;
}

function draftsOf(acts: readonly HistoryAct[]): { readonly acts?: ActDraft[] } {
  if (acts.length === 0) return {};
  const drafts = acts.map(({ kind, date }) => ({ kind, ...(date && { date }), citations }));
  return { acts: drafts };
}

/** Writes an accord, as an instrument under an umbrella of its own. */
async function write(register: Register, generated: GeneratedAccord): Promise<void> {
  const { slug, terms, whole, own } = generated;
  const participations = [...own].map(([country, acts]) => ({ country, ...draftsOf(acts) }));
  const partOf = `umbrella-of-${slug}`;
  await register.accords.add({ ...accord, slug: partOf, binding: false }, 'test');
  const draft = { ...accord, slug, ...kindOf(terms), partOf, participations };
  await register.accords.add({ ...draft, ...draftsOf(whole) }, 'test');
}

/** By accord or umbrella and country, all that a place shows, day by day. */
async function shown(register: Register, slugs: readonly string[]) {
  const all = slugs.flatMap((slug) => [slug, `umbrella-of-${slug}`]);
  const places = [...(await register.participations.ofAccords(all)).values()].flat();
  return new Map(
    places.map((place) => [`${place.accord}/${place.country}`, standingIntervals(place)]),
  );
}

test('an act of one state never changes the standing of another', async () => {
  const register = await onSqlite('empty');
  onTestFinished(() => register.close());
  await addGazette(register);
  for (const code of CODES)
    await register.countries.add({ code, kind: 'UN_MEMBER', names: { en: code } }, 'test');
  const pairs = Array.from({ length: 90 }, (_, seed) => {
    const before = generatedAccord(seed);
    const after = withOneMore(before, seed);
    return after ? [{ before, after }] : [];
  }).flat();
  const slugs = pairs.map(({ before }) => before.slug);
  for (const { before } of pairs) await write(register, before);
  const before = await shown(register, slugs);
  for (const { after } of pairs) await write(register, after);
  const after = await shown(register, slugs);

  const places = [...before.keys()];
  expect([...after.keys()]).toEqual(places);
  const own = places.filter((place) => place.endsWith('/AAA'));
  const others = places.filter((place) => !place.endsWith('/AAA'));
  for (const place of others) expect([place, after.get(place)]).toEqual([place, before.get(place)]);
  // So that the test cannot pass for want of places, or of acts that change anything.
  expect(others.length).toBeGreaterThan(200);
  const changed = own.filter(
    (place) => JSON.stringify(after.get(place)) !== JSON.stringify(before.get(place)),
  );
  expect(changed.length).toBeGreaterThan(50);
});
