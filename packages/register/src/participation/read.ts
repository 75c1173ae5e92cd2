import { type Act, actsIn } from '../act/act.ts';
import { type DaysOfState, daysOfStates } from '../country/days.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import { type RoleHeld, rolesIn } from '../role/read.ts';
import type { Terms } from '../standing/history.ts';
import { type AccordTerms, TERMS, termsOf } from './terms.ts';

/** A country's place in one accord, whole: what `standing.ts` derives a standing from. */
export interface Participation {
  /** The accord's slug. */
  readonly accord: string;
  readonly terms: Terms;
  readonly country: string;
  /** The first and last day of the country, where it came to be or ceased to exist. */
  readonly days: DaysOfState;
  /** In the order of `Role`. */
  readonly roles: readonly RoleHeld[];
  /** The country's own acts in this accord, by date, undated ones first. */
  readonly acts: readonly Act[];
  /** Acts of the accord as a whole, by date. */
  readonly wholeActs: readonly Act[];
  /** The places in this accord that the country continues under another name or code. */
  readonly continued: readonly Participation[];
  /** The country's places in the instruments under this accord, by the instrument's slug. */
  readonly instruments: readonly Participation[];
}

export interface Participations {
  /** For each accord all places in it, by country code, whatever the day. */
  ofAccords(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
  /** For each country all its places, by accord slug, whatever the day. */
  ofCountries(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
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
  };
}

/** Acts in these accords; where countries are given, theirs, those of the accords as a whole, and those of countries that they continue. */
async function actRowsIn(
  db: Database,
  accords: readonly string[],
  countries?: readonly string[],
): Promise<readonly Tables['act'][]> {
  const inAccords = db.selectFrom('act').selectAll().where('accord', 'in', accords);
  if (!countries) return inAccords.execute();
  const rows = await inAccords
    .where((eb) => eb.or([eb('country', 'in', countries), eb('country', 'is', null)]))
    .execute();
  const read = new Set(countries);
  for (let next = continuedIn(rows, read); next.length > 0; next = continuedIn(rows, read)) {
    rows.push(...(await inAccords.where('country', 'in', next).execute()));
    for (const country of next) read.add(country);
  }
  return rows;
}

/** The countries that acts continue, but for those that were read. */
function continuedIn(rows: readonly Tables['act'][], read: ReadonlySet<string>): readonly string[] {
  return rows.flatMap(({ continues }) =>
    continues === null || read.has(continues) ? [] : [continues],
  );
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
  const actRows = await actRowsIn(db, slugs, countries);
  const acts = groupByKey(await actsIn(db, actRows), placeKey, (act) => act);
  const days = await daysOfStates(db);
  const held = await rolesIn(db, await roleRows.orderBy('position').execute());
  const roles = groupByKey(held, placeKey, (role) => role);

  const place = (
    accord: (typeof accords)[number],
    country: string,
    instruments: readonly Participation[] = [],
    /** Who continues it: a circle of countries ends. */
    by: readonly string[] = [],
  ): Participation => {
    const own = acts.get(placeKey({ accord: accord.slug, country })) ?? [];
    return {
      accord: accord.slug,
      terms: termsOf(accord),
      country,
      days: days.get(country) ?? {},
      roles: roles.get(placeKey({ accord: accord.slug, country })) ?? [],
      acts: own,
      wholeActs: acts.get(placeKey({ accord: accord.slug, country: null })) ?? [],
      continued: own.flatMap(({ continues }) =>
        continues === null || [country, ...by].includes(continues)
          ? []
          : [place(accord, continues, [], [country, ...by])],
      ),
      instruments,
    };
  };
  const codes = Map.groupBy([...acts.keys(), ...roles.keys()], (key) =>
    key.slice(0, key.indexOf('/')),
  );
  const countriesOf = (slug: string): string[] =>
    (codes.get(slug) ?? []).map((key) => key.slice(slug.length + 1)).filter((code) => code !== '-');

  const inOrder = accords.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return inOrder.flatMap((accord) => {
    const under = inOrder.filter(({ part_of }) => part_of === accord.slug);
    const all = new Set([accord, ...under].flatMap(({ slug }) => countriesOf(slug)));
    const wanted = countries ? [...all].filter((code) => countries.includes(code)) : [...all];
    return wanted.sort().map((country) =>
      place(
        accord,
        country,
        under
          .filter(({ slug }) => countriesOf(slug).includes(country))
          .map((one) => place(one, country)),
      ),
    );
  });
}

function placeKey({ accord, country }: { accord: string; country: string | null }): string {
  return `${accord}/${country ?? '-'}`;
}
