import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readConfig } from '../../../../server/src/config.ts';
import { seeded, start } from '../../../../server/test/support/started.ts';
import { hydrated, inBrowser } from '../../support/browser.ts';

const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };

const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

// Each begins at the first page, and goes on by what can be read there. The answers follow from the seeds; the day is 10 November 2025.
inBrowser('Somebody who asks about all accords', ({ open }) => {
  test('finds who is announced and has not joined, and for how many days', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'All announcements, and what came of them' }).click();
    await titled(page, 'Announced, and what came of it');
    const outcomes = page.getByRole('list', { name: 'By what came of it' });
    await outcomes.getByRole('link', { name: 'Open', exact: true }).click();
    await page.getByRole('table', { name: '6 announcements', exact: true }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Kazakhstan' });
    // From 6 to 10 November 2025.
    expect(await row.innerText()).toMatch(
      /Abraham Accords.*6 November 2025[\s\S]*not joined by 10 November 2025 \(4 days\)/,
    );
    const heads = page.getByRole('table').first().getByRole('rowheader');
    expect((await heads.allInnerTexts()).map((head) => head.trim())).toEqual([
      'Kazakhstan',
      'Latvia',
      'Israel',
      'Sudan',
      'Israel',
      'Sudan',
    ]);
  });

  test('finds how many days lay between an announcement and the signature', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Announced, and what came of it' }).click();
    await titled(page, 'Announced, and what came of it');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('United Arab Emirates');
    await page.getByRole('combobox', { name: 'Accord' }).selectOption('Israel–UAE treaty');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('table', { name: '1 announcement', exact: true }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'United Arab Emirates' });
    // From 13 August to 15 September 2020.
    expect(await row.innerText()).toMatch(
      /Signed\s+15 September 2020[\s\S]*13 August 2020[\s\S]*\b33 days/,
    );
  });

  test('finds which accords two countries share', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Compare countries' }).click();
    await titled(page, 'Compare countries');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('Kazakhstan');
    await page.getByRole('combobox', { name: 'With' }).first().selectOption('Israel');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const shared = page.getByRole('table', { name: 'Both take part: 6 accords' });
    await shared.waitFor();
    const names = await shared.getByRole('link').allInnerTexts();
    const others = ['Contracting', 'Party', 'Signatory', 'Kazakhstan', 'Israel'];
    expect(names.filter((name) => !others.includes(name))).toEqual([
      'Comprehensive Nuclear-Test-Ban Treaty',
      'Diplomatic relations between Israel and Kazakhstan',
      'Kyoto Protocol',
      'Montreal Protocol',
      'Paris Agreement',
      'Vienna Convention for the Protection of the Ozone Layer',
    ]);
  });

  test('cites a standing, with its day, its edition and its address', async () => {
    const { page } = await open('/', MAY_COPY);
    await hydrated(page);
    const announced = page.getByRole('region', { name: 'Announced, not signed' });
    await announced.getByRole('link', { name: 'Kazakhstan', exact: true }).click();
    await titled(page, 'Kazakhstan');
    await page.getByRole('button', { name: 'Copy Plain text' }).click();
    await page.getByText('The citation is copied.').waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^Kazakhstan in the Abraham Accords: announced, as of 2025-11-10\. /);
    expect(citation).toContain('/accords/abraham-accords/KAZ?asOf=2025-11-10; edition 2026-');
  });

  test('gets to the text of an instrument at its depositary; none of it is here', async () => {
    const { page, elsewhere } = await open('/');
    await hydrated(page);
    const name = 'Comprehensive Nuclear-Test-Ban Treaty';
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await titled(page, name);
    await page
      .getByRole('link', { name: /^United Nations Treaty Collection/ })
      .first()
      .click();
    const address = page.getByRole('main').getByRole('link', { name: /treaties\.un\.org/ });
    expect(await address.first().getAttribute('href')).toMatch(/^https:\/\/treaties\.un\.org\//);
    expect(elsewhere).toEqual([]);
  });
});

inBrowser(
  'Somebody who found an error',
  ({ open }) => {
    test('reports it: page and edition are in the letter already', async () => {
      const { page } = await open('/');
      await hydrated(page);
      await page.getByRole('link', { name: 'Abraham Accords', exact: true }).first().click();
      await titled(page, 'Abraham Accords');
      const report = page.getByRole('link', { name: 'Report an error' });
      const letter = new URL((await report.getAttribute('href')) ?? '');
      expect(letter.protocol + letter.pathname).toBe('mailto:desk@signatory.example');
      const body = letter.searchParams.get('body') ?? '';
      expect(body).toContain('/accords/abraham-accords');
      expect(body).toMatch(/Edition: \d{4}-\d{2}-\d{2}\.\d+/);
    });
  },
  {
    other: async () =>
      start(await seeded(), readConfig({}).dashboard, { corrections: 'desk@signatory.example' }),
  },
);
