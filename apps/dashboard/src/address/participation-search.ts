import { type ParticipationFilter, ParticipationOrder, Role, Standing } from '@signatory/schema';
import { data } from 'react-router';
import { frames } from '../drawing/map-frame.ts';
import type { Parameters } from './parameters.ts';

// The order of codes is for programs only.
export const orders = Object.values(ParticipationOrder).filter((order) => order !== 'CODE');

export type ParticipationOrderChoice = (typeof orders)[number];

/** Filters and order of the table of an accord; URL, schema and files share their names. */
export interface ParticipationSearch {
  readonly name?: string;
  readonly standing?: Standing;
  readonly role?: Role;
  readonly order?: ParticipationOrderChoice;
}

/** The parameters of the page of an accord: of its table, of its map and picture, and of the day. */
export const accordParameters: Parameters = {
  asOf: 'date',
  name: 'words',
  standing: Object.keys(Standing),
  role: Object.keys(Role),
  order: orders,
  rows: 'cursor',
  map: Object.keys(frames),
  from: 'date',
  to: 'date',
};

/** Reads filters and order of the table from a URL; null where a value is not in the schema. Empty parameters are ignored. */
export function readParticipationSearch(address: URLSearchParams): ParticipationSearch | null {
  const said = (name: string) => address.get(name)?.trim() || undefined;
  const [name, standing, role, order] = ['name', 'standing', 'role', 'order'].map(said);
  if (standing !== undefined && !isStanding(standing)) return null;
  if (role !== undefined && !isRole(role)) return null;
  if (order !== undefined && !isOrder(order)) return null;
  return {
    ...(name && { name }),
    ...(standing && { standing }),
    ...(role && { role }),
    ...(order && { order }),
  };
}

function participationFilterOf({ name, standing, role }: ParticipationSearch): ParticipationFilter {
  return {
    ...(name && { name }),
    ...(standing && { standing: [standing] }),
    ...(role && { role }),
  };
}

function isStanding(text: string): text is Standing {
  return Object.hasOwn(Standing, text);
}

function isRole(text: string): text is Role {
  return Object.hasOwn(Role, text);
}

function isOrder(text: string): text is ParticipationOrderChoice {
  return orders.some((order) => order === text);
}

/** The query variables of the table. Throws a response with status 400 for an invalid URL. */
export function participationVariables(address: URLSearchParams) {
  const search = readParticipationSearch(address);
  if (search === null) throw data(null, { status: 400 });
  return { places: participationFilterOf(search), order: search.order ?? 'HIGHEST_FIRST' } as const;
}
