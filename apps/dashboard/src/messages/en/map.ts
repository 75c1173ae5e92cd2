import { pluralEn } from '../plurals.ts';

/** The map of an accord, and what is said beside it. */
export const map = {
  title: 'Map',
  aside: 'each country leads to its page',
  name: (day: string) => `Map of the countries with a standing in the accord on ${day}`,
  skip: 'Skip the map',
  country: (name: string, standing: string, since: string | null) =>
    since ? `${name}: ${standing}, since ${since}` : `${name}: ${standing}`,
  part: 'Part of the world',
  closeUp: 'Close-up',
  frames: {
    world: 'World',
    africa: 'Africa',
    asia: 'Asia',
    caribbean: 'Caribbean',
    europe: 'Europe',
    oceania: 'Oceania',
    westernAsia: 'Western Asia',
  },
  key: 'Key',
  outside: (count: number) =>
    pluralEn(count, {
      one: '# more country is not visible here.',
      other: '# more countries are not visible here.',
    }),
  outsideNamed: (names: readonly string[]) => `Not visible here: ${names.join(', ')}.`,
  unmapped: (names: readonly string[]) => `Not on the map: ${names.join(', ')}.`,
  undrawn: (count: number) =>
    pluralEn(count, {
      one: '# country without a standing is not shown.',
      other: '# countries without a standing are not shown.',
    }),
  table: 'The table has all of them in words, with acts and sources.',
  boundaries: ({ naturalEarth, worldAtlas }: { naturalEarth: string; worldAtlas: string }) =>
    `Boundaries are those of Natural Earth ${naturalEarth} (world-atlas ${worldAtlas}), which draws them by who controls the land, not by who claims it. The register takes no position on them. Areas keep their true proportions (Equal Earth projection).`,
};
