import { inBrowser } from './browser.ts';
import { checkPages } from './every-page-checks.ts';

inBrowser('The pages read most', (reader) =>
  checkPages(
    [
      '/',
      '/accords/abraham-accords?asOf=2025-11-05',
      '/ar/accords/abraham-accords',
      '/countries/KAZ',
      '/statements?words=peace&country=KAZ',
    ],
    reader,
  ),
);
