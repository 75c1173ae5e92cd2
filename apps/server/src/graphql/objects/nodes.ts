import {
  type Event,
  type Hit,
  type Reference,
  type ReferenceTo,
  RefusedValue,
} from '@signatory/register';
import type { Context } from '../context.ts';
import { begun } from '../lists/participations.ts';
import type { Lookup } from '../loaders.ts';
import type { ResolversTypes } from '../resolvers/types.generated.ts';
import { participationOf } from './participation-id.ts';

/**
 * The object with an id as `Node.id` gives it; null where the register has none. Throws `RefusedValue` for a text that
 * begins with no type's name and a colon, and for a participation's day that is none.
 */
export async function nodeById(
  id: string,
  { one, many, days }: Context,
): Promise<Awaited<ResolversTypes['Node']> | null> {
  const colon = id.indexOf(':');
  const [type, key] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  switch (type) {
    case 'Accord':
      return named(type, await meantBy(type, key, one.accords, one.meant));
    case 'Act':
      return named(type, await one.acts.find(key));
    case 'Body':
      return named(type, await meantBy(type, key, one.bodies, one.meant));
    case 'Country':
      return named(type, await meantBy(type, key, one.countries, one.meant));
    case 'Leader':
      return named(type, await meantBy(type, key, one.leaders, one.meant));
    case 'Office':
      return named(type, await one.offices.find(key));
    case 'Participation': {
      const { accord, country, day } = participationOf(key, days.today);
      const asOf = await days.answered(day, 'the day of id');
      // A place that has not begun by the day is none, as in `Accord.participation`.
      const places = begun(await many.participationsIn.load(accord), asOf);
      return named(type, places.find(({ whole }) => whole.country === country) ?? null);
    }
    case 'Revision':
      return named(type, await one.revisions.find(key));
    case 'RoleHeld':
      return named(type, await one.roles.find(key));
    case 'Source':
      return named(type, await meantBy(type, key, one.sources, one.meant));
    case 'Statement':
      return named(type, await meantBy(type, key, one.statements, one.meant));
    case 'Wording':
      return named(type, await one.wordings.find(key));
    default:
      throw new RefusedValue(
        `${JSON.stringify(id.slice(0, 100))} is not an id`,
        "write a type's name, a colon and the object's key, as in Country:KAZ",
      );
  }
}

/** The row with a key, or else that which the key means as `@reference` in the contract has it: `kz` for `KAZ`. */
async function meantBy<Row>(
  type: ReferenceTo,
  key: string,
  rows: Lookup<Row>,
  meant: Lookup<string, Reference>,
): Promise<Row | null> {
  return (await rows.find(key)) ?? rows.find(await meant.find(`${type}:${key}`));
}

/** The object that a search found. */
export async function foundBy(
  { type, key }: Pick<Hit, 'type' | 'key'>,
  { one, many, days }: Context,
): Promise<Awaited<ResolversTypes['SearchResult']>> {
  switch (type) {
    case 'Accord':
      return named(type, await one.accords.get(key));
    case 'Body':
      return named(type, await one.bodies.get(key));
    case 'Country':
      return named(type, await one.countries.get(key));
    case 'Leader':
      return named(type, await one.leaders.get(key));
    case 'Participation': {
      const { accord, country } = participationOf(key, days.today);
      const places = await many.participationsIn.load(accord);
      const whole = places.find((place) => place.country === country);
      if (!whole) throw new Error(`the record has no place ${key}`);
      return named(type, { whole, day: await days.answered(null) });
    }
    case 'Statement':
      return named(type, await one.statements.get(key));
  }
}

/** The act or statement of a timeline. */
export async function happened(
  { type, key }: Pick<Event, 'type' | 'key'>,
  { one }: Context,
): Promise<Awaited<ResolversTypes['TimelineEvent']>> {
  return type === 'Act'
    ? named(type, await one.acts.get(key))
    : named(type, await one.statements.get(key));
}

/** Says of which type a row is, where GraphQL must know: in `Node` and `Speaker`. */
export function named<Type extends string, Row extends object>(
  type: Type,
  row: Row,
): Row & { readonly __typename: Type };
export function named<Type extends string, Row extends object>(
  type: Type,
  row: Row | null,
): (Row & { readonly __typename: Type }) | null;
export function named(type: string, row: object | null): object | null {
  return row && { ...row, __typename: type };
}
