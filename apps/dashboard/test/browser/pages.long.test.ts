import { inBrowser } from '../support/browser.ts';
import { EVERY_PAGE, PREFIXES, under } from '../support/every-page.ts';
import { testPages } from '../support/test-pages.ts';

const PAGES = PREFIXES.flatMap((prefix) => EVERY_PAGE.map((path) => under(prefix, path)));

inBrowser('Every page', (reader) => testPages(reader, PAGES));
