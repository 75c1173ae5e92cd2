import {
  type Event,
  type Hit,
  officesOn,
  parsePartialDate,
  participationsAsOf,
  type Reference,
  type ReferenceTo,
  RefusedValue,
} from '@signatory/register';
import { partsOfId } from '../../editions/edition-id.ts';
import type { Context } from '../context.ts';
import { announcementsOf } from '../lists/announcements.ts';
import type { Lookup } from '../loaders.ts';
import type { ResolversTypes } from '../resolvers/types.generated.ts';
import { announcementKey } from './announcement-id.ts';
import { officeOnKey } from './office-on-id.ts';
import { participationOf } from './participation-id.ts';

/**
 * The object with an id as `Node.id` gives it; null where the register has none. Throws `RefusedValue` for a text that
 * begins with no type's name and a colon, and for the day of a participation or an office that is none.
 */
export async function nodeById(
  givenId: string,
  context: Context,
): Promise<Awaited<ResolversTypes['Node']> | null> {
  const { one, many, days } = context;
  // `editionOfIds` has seen to it that the id is of the edition of the context.
  const { id } = partsOfId(givenId);
  const colon = id.indexOf(':');
  const [type, key] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  switch (type) {
    case 'Accord':
      return withTypename(type, await findByReference(type, key, one.accords, one.references));
    case 'Act':
      return withTypename(type, await one.acts.find(key));
    case 'Announcement': {
      const named = announcementKey(key, days.today);
      const asOf = await days.dayFor(named.day, 'the day of id');
      const all = await announcementsOf(asOf, context);
      return withTypename(type, all.find(({ act }) => act.key === named.act) ?? null);
    }
    case 'Body':
      return withTypename(type, await findByReference(type, key, one.bodies, one.references));
    case 'Country':
      return withTypename(type, await findByReference(type, key, one.countries, one.references));
    case 'Edition':
      return withTypename(type, await one.editions.find(key));
    case 'EditionChange':
      return withTypename(type, await one.editionChanges.find(key));
    case 'Leader':
      return withTypename(type, await findByReference(type, key, one.leaders, one.references));
    case 'Office':
      return withTypename(type, await one.offices.find(key));
    case 'OfficeOn': {
      const { office: officeKey, day } = officeOnKey(key, days.today);
      const asOf = await days.dayFor(parsePartialDate(day), 'the day of id');
      const office = await one.offices.find(officeKey);
      return withTypename(type, (office && officesOn([office], asOf)[0]) ?? null);
    }
    case 'Participation': {
      const { day, ...named } = participationOf(key, days.today);
      const asOf = await days.dayFor(day, 'the day of id');
      const [accord, country] = await Promise.all([
        findByReference('Accord', named.accord, one.accords, one.references),
        findByReference('Country', named.country, one.countries, one.references),
      ]);
      if (!accord || !country) return null;
      // Null where it had not begun by the day, as in `Accord.participation`.
      const places = await participationsAsOf(await many.participationsIn.load(accord.slug), asOf);
      const place = places.find(({ participation }) => participation.country === country.code);
      return withTypename(type, place ?? null);
    }
    case 'Revision':
      return withTypename(type, await one.revisions.find(key));
    case 'RoleHeld':
      return withTypename(type, await one.roles.find(key));
    case 'Source':
      return withTypename(type, await findByReference(type, key, one.sources, one.references));
    case 'Statement':
      return withTypename(type, await findByReference(type, key, one.statements, one.references));
    case 'Wording':
      return withTypename(type, await one.wordings.find(key));
    default:
      throw new RefusedValue(
        `${JSON.stringify(id.slice(0, 100))} is not an id`,
        "write a type's name, a colon and the object's key, as in Country:KAZ",
      );
  }
}

/** The row with a key, or else the row that the key refers to as `@reference` in the contract allows: `kz` for `KAZ`. */
async function findByReference<Row>(
  type: ReferenceTo,
  key: string,
  rows: Lookup<Row>,
  references: Lookup<string, Reference>,
): Promise<Row | null> {
  return (await rows.find(key)) ?? rows.find(await references.find(`${type}:${key}`));
}

/** The object of a search hit. */
export async function nodeOfHit(
  { type, key }: Pick<Hit, 'type' | 'key'>,
  { one, many, days }: Context,
): Promise<Awaited<ResolversTypes['SearchResult']>> {
  switch (type) {
    case 'Accord':
      return withTypename(type, await one.accords.get(key));
    case 'Body':
      return withTypename(type, await one.bodies.get(key));
    case 'Country':
      return withTypename(type, await one.countries.get(key));
    case 'Leader':
      return withTypename(type, await one.leaders.get(key));
    case 'Participation': {
      const { accord, country } = participationOf(key, days.today);
      const places = await many.participationsIn.load(accord);
      const participation = places.find((place) => place.country === country);
      if (!participation) throw new Error(`the record has no participation ${key}`);
      return withTypename(type, { participation, day: await days.dayFor(null) });
    }
    case 'Statement':
      return withTypename(type, await one.statements.get(key));
  }
}

/** The act or statement of an event. */
export async function nodeOfEvent(
  { type, key }: Pick<Event, 'type' | 'key'>,
  { one }: Context,
): Promise<Awaited<ResolversTypes['TimelineEvent']>> {
  return type === 'Act'
    ? withTypename(type, await one.acts.get(key))
    : withTypename(type, await one.statements.get(key));
}

/** A row with the name of its GraphQL type, which interfaces and unions such as `Node` and `Speaker` need. */
export function withTypename<Type extends string, Row extends object>(
  type: Type,
  row: Row,
): Row & { readonly __typename: Type };
export function withTypename<Type extends string, Row extends object>(
  type: Type,
  row: Row | null,
): (Row & { readonly __typename: Type }) | null;
export function withTypename(type: string, row: object | null): object | null {
  return row && { ...row, __typename: type };
}
