import type { ActKind } from '@signatory/schema';
import { type Act, actsIn } from '../act/act.ts';
import { type DaysOfState, daysOfStates } from '../country/days.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import { isTurnOver, nextTurn } from '../db/waiting/loop-turn.ts';
import type { Database, Engine } from '../record/tables.ts';
import { type RoleHeld, rolesIn } from '../role/read.ts';
import type { PlaceHistory, Terms } from '../standing/history.ts';
import { actRowsIn } from './act-rows.ts';
import { daysInAccord } from './days.ts';
import { ofOtherState } from './relations.ts';
import { predecessorsBy } from './succession.ts';
import { type AccordTerms, TERMS, termsOf } from './terms.ts';

/** A country's place in one accord, whole: what `standing.ts` derives a standing from. */
export interface Participation {
  /** The accord's slug. */
  readonly accord: string;
  readonly terms: Terms;
  readonly country: string;
  /** The first and last day of the country, where it came to be or ceased to exist, or another continued its place; of relations the last of the other state too. */
  readonly days: DaysOfState & Pick<PlaceHistory, 'otherUntil' | 'continuedOn'>;
  /** In the order of `Role`. */
  readonly roles: readonly RoleHeld[];
  /** The country's own acts in this accord, by date, undated ones first. */
  readonly acts: readonly Act[];
  /** Acts of the accord as a whole, by date, and those by which the other state severed, suspended or resumed relations. */
  readonly wholeActs: readonly Act[];
  /** The places in this accord that the country continues under another name or code. */
  readonly continued: readonly Participation[];
  /** By act of succession, the places of the states that existed until the day before it. */
  readonly succeeded: ReadonlyMap<string, readonly Participation[]>;
  /** The country's places in the instruments under this accord, by the instrument's slug. */
  readonly instruments: readonly Participation[];
}

export interface Participations {
  /** For each accord all places in it, by country code, whatever the day. */
  ofAccords(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
  /** For each country all its places, by accord slug, whatever the day. */
  ofCountries(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
  /** The places of all countries in all accords in which they did an act of this kind, by accord and country. */
  withAct(kind: ActKind): Promise<readonly Participation[]>;
}

export function participations({ db }: Pick<Engine, 'db'>): Participations {
  return {
    async ofAccords(slugs) {
      if (slugs.length === 0) return new Map();
      const rows = await db
        .selectFrom('accord')
        .select(TERMS)
        .where((eb) => eb.or([eb('slug', 'in', slugs), eb('part_of', 'in', slugs)]))
        .execute();
      const all = await placesIn(db, rows);
      return groupByKey(
        all.filter(({ accord }) => slugs.includes(accord)),
        ({ accord }) => accord,
        (place) => place,
      );
    },
    async ofCountries(codes) {
      if (codes.length === 0) return new Map();
      const rows = await db
        .selectFrom('accord')
        .select(TERMS)
        .where((eb) => {
          const acted = eb.selectFrom('act').select('act.accord').where('act.country', 'in', codes);
          const held = eb
            .selectFrom('role')
            .select('role.accord')
            .where('role.country', 'in', codes);
          const under = eb
            .selectFrom('accord as instrument')
            .select('instrument.part_of')
            .where((inner) =>
              inner.or([
                inner('instrument.slug', 'in', acted),
                inner('instrument.slug', 'in', held),
              ]),
            )
            .where('instrument.part_of', 'is not', null);
          return eb.or([eb('slug', 'in', acted), eb('slug', 'in', held), eb('slug', 'in', under)]);
        })
        .execute();
      return groupByKey(
        await placesIn(db, rows, codes),
        ({ country }) => country,
        (place) => place,
      );
    },
    async withAct(kind) {
      const acts = db.selectFrom('act').where('kind', '=', kind).where('country', 'is not', null);
      const rows = await db
        .selectFrom('accord')
        .select(TERMS)
        .where((eb) => {
          const acted = acts.select('act.accord');
          return eb.or([eb('slug', 'in', acted), eb('part_of', 'in', acted)]);
        })
        .execute();
      const countries = await acts.select('act.country').distinct().execute();
      const places = await placesIn(
        db,
        rows,
        countries.flatMap(({ country }) => country ?? []),
      );
      return places.filter(({ acts }) => acts.some((act) => act.kind === kind));
    },
  };
}

/** All places in these accords, by accord and country; umbrellas hold the places in those instruments that are given too. */
async function placesIn(
  db: Database,
  accords: readonly AccordTerms[],
  countries?: readonly string[],
): Promise<readonly Participation[]> {
  const slugs = accords.map(({ slug }) => slug);
  if (slugs.length === 0) return [];
  let roleRows = db.selectFrom('role').selectAll().where('accord', 'in', slugs);
  if (countries) roleRows = roleRows.where('country', 'in', countries);
  const days = await daysOfStates(db);
  const actRows = await actRowsIn(db, slugs, days, countries);
  const read = await actsIn(db, actRows);
  const acts = groupByKey(read, placeKey, (act) => act);
  const allIn = Map.groupBy(read, ({ accord }) => accord);
  const continuations = groupByKey(
    read.filter(({ continues }) => continues !== null),
    ({ accord, continues }) => placeKey({ accord, country: continues }),
    (act) => act,
  );
  const held = await rolesIn(db, await roleRows.orderBy('position').execute());
  const roles = groupByKey(held, placeKey, (role) => role);

  const place = (
    accord: (typeof accords)[number],
    country: string,
    instruments: readonly Participation[] = [],
    /** Who continues it: a circle of countries ends. */
    by: readonly string[] = [],
  ): Participation => {
    const key = placeKey({ accord: accord.slug, country });
    const own = acts.get(key) ?? [];
    const whole = acts.get(placeKey({ accord: accord.slug, country: null })) ?? [];
    const terms = termsOf(accord);
    const other = terms.relations
      ? ofOtherState(country, allIn.get(accord.slug) ?? [], days)
      : null;
    const before = (codes: readonly string[]) =>
      codes
        .filter((code) => ![country, ...by].includes(code))
        .map((code) => place(accord, code, [], [country, ...by]));
    return {
      accord: accord.slug,
      terms,
      country,
      days: {
        ...daysInAccord(country, days.get(country) ?? {}, continuations.get(key) ?? []),
        ...(other?.until && { otherUntil: other.until }),
      },
      roles: roles.get(key) ?? [],
      acts: own,
      wholeActs: other ? [...whole, ...other.acts] : whole,
      continued: own.flatMap(({ continues }) => before(continues === null ? [] : [continues])),
      succeeded: new Map(own.map((act) => [act.key, before(predecessorsBy(act, days))])),
      instruments,
    };
  };
  const codes = Map.groupBy([...acts.keys(), ...roles.keys()], (key) =>
    key.slice(0, key.indexOf('/')),
  );
  const countriesOf = (slug: string): string[] =>
    (codes.get(slug) ?? []).map((key) => key.slice(slug.length + 1)).filter((code) => code !== '-');

  const inOrder = accords.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const places: Participation[] = [];
  for (const accord of inOrder) {
    while (isTurnOver()) await nextTurn();
    const under = inOrder.filter(({ part_of }) => part_of === accord.slug);
    const all = new Set([accord, ...under].flatMap(({ slug }) => countriesOf(slug)));
    const wanted = countries ? [...all].filter((code) => countries.includes(code)) : [...all];
    for (const country of wanted.sort()) {
      const instruments = under
        .filter(({ slug }) => countriesOf(slug).includes(country))
        .map((one) => place(one, country));
      places.push(place(accord, country, instruments));
    }
  }
  return places;
}

function placeKey({ accord, country }: { accord: string; country: string | null }): string {
  return `${accord}/${country ?? '-'}`;
}
