import { inBrowser } from './browser.ts';
import { EVERY_PAGE, PREFIXES, under } from './every-page.ts';
import { checkPages } from './every-page-checks.ts';

inBrowser('Every page', (reader) =>
  checkPages(
    PREFIXES.flatMap((prefix) => EVERY_PAGE.map((path) => under(prefix, path))),
    reader,
  ),
);
