import { describe, expect, test } from 'vitest';
import { barriersIn } from '../../support/barriers.ts';
import { hydrated, inBrowser } from '../../support/browser.ts';
import { EVERY_PAGE, under } from '../../support/every-page.ts';
import { LANGUAGES, THEMES, viewsOf, WIDTHS } from './pairs.ts';

const RUNS = EVERY_PAGE.flatMap((page, at) => viewsOf(at).map((view) => ({ page, ...view })));

describe('The views of pages that are tried', () => {
  const factors = { page: EVERY_PAGE, language: LANGUAGES, theme: THEMES, width: WIDTHS };
  const names = ['page', 'language', 'theme', 'width'] as const;
  const pairs = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => [one, other] as const),
  );

  test.each(pairs)('have each %s with each %s', (one, other) => {
    const met = new Set(RUNS.map((run) => `${run[one]} ${run[other]}`));
    expect(met.size).toBe(factors[one].length * factors[other].length);
  });
});

inBrowser('A page', ({ open }) => {
  test.each(RUNS)('$page in $language, $theme, at $width pixels has no barrier', async (run) => {
    const { language, theme: colorScheme, width } = run;
    const prefix = language === 'en' ? '' : `/${language}`;
    const viewport = { width, height: 800 };
    const { page } = await open(under(prefix, run.page), { viewport, colorScheme });
    await hydrated(page);
    expect(await barriersIn(page)).toEqual([]);
  });
});
