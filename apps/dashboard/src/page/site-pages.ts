import { paths } from '../address/paths.ts';
import type { Messages } from '../messages/catalogue.ts';

/** A page that stands by itself: its address and its name. */
export type SitePage = readonly [path: string, name: string];

/** The pages in the header navigation. */
export function mainPages({ frame }: Messages): SitePage[] {
  return [
    [paths.home(), frame.accords],
    [paths.statements(), frame.quotes],
    [paths.about(), frame.about],
  ];
}

/** The pages in the footer: lists of records, then pages about the register itself. */
export function footPages({ frame, places, search }: Messages): SitePage[] {
  return [
    [paths.countries(), search.kinds.countries],
    [paths.leaders(), search.kinds.leaders],
    [paths.bodies(), search.kinds.bodies],
    [paths.sources(), places.sources],
    [paths.about(), frame.method],
    [paths.coverage(), frame.coverage],
    [paths.data(), frame.data],
    [paths.changes(), frame.changes],
  ];
}
