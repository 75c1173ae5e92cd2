import { paths } from '../address/paths.ts';
import type { FirstMessages } from '../messages/catalogue.ts';

/** A page that stands by itself: its address and its name. */
export type SitePage = readonly [path: string, name: string];

/** The pages in the header navigation. */
export function mainPages({ frame }: FirstMessages): SitePage[] {
  return [
    [paths.home(), frame.accords],
    [paths.countries(), frame.countries],
    [paths.leaders(), frame.leaders],
    [paths.statements(), frame.quotes],
    [paths.changes(), frame.changes],
    [paths.data(), frame.data],
  ];
}

/** The pages in the footer: what was announced, lists of records, then pages about the register itself. */
export function footPages({ frame }: FirstMessages): SitePage[] {
  return [
    [paths.announced(), frame.announced],
    [paths.contested(), frame.contested],
    [paths.bodies(), frame.bodies],
    [paths.sources(), frame.sources],
    [paths.compare(), frame.compare],
    [paths.compareCountries(), frame.compareCountries],
    [paths.about(), frame.method],
    [paths.coverage(), frame.coverage],
  ];
}
