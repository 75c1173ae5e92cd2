import { paths } from '../address/paths.ts';
import type { Messages } from '../messages/catalogue.ts';

/** A page that stands by itself: its address and its name. */
export type SitePage = readonly [path: string, name: string];

/** The pages in the header navigation. */
export function mainPages({ frame, search }: Messages): SitePage[] {
  return [
    [paths.home(), frame.accords],
    [paths.countries(), search.kinds.countries],
    [paths.leaders(), search.kinds.leaders],
    [paths.statements(), frame.quotes],
    [paths.changes(), frame.changes],
    [paths.data(), frame.data],
  ];
}

/** The pages in the footer: what was announced, lists of records, then pages about the register itself. */
export function footPages({
  announced,
  compareCountries,
  contested,
  frame,
  places,
  search,
}: Messages): SitePage[] {
  return [
    [paths.announced(), announced.title],
    [paths.contested(), contested.title],
    [paths.bodies(), search.kinds.bodies],
    [paths.sources(), places.sources],
    [paths.compare(), frame.compare],
    [paths.compareCountries(), compareCountries.title],
    [paths.about(), frame.method],
    [paths.coverage(), frame.coverage],
  ];
}
