import { allSlugs, numbersOf } from '../support/numbers-of.ts';

numbersOf({
  paths: [
    ...allSlugs.map((slug) => `/accords/${slug}`),
    ...['ARE', 'FRA', 'USA', 'XKX'].map((code) => `/countries/${code}`),
    '/accords/paris-agreement?map=world',
    '/accords/artemis-accords?standing=SIGNATORY&name=a',
    ...['ar', 'he', 'kk', 'ru'].flatMap((language) => [
      `/${language}`,
      `/${language}/accords/abraham-accords`,
      `/${language}/accords/artemis-accords?asOf=2024`,
      `/${language}/countries/ISR`,
    ]),
  ],
  slugs: allSlugs,
  countries: ['KAZ', 'ARE', 'FRA', 'USA', 'XKX'],
});
