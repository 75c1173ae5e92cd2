import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const STATEMENTS = '/statements';

inBrowser('Who looks for words', ({ open, ask }) => {
  test.each([true, false])('finds them by speaker and form (scripts: %s)', async (scripts) => {
    const { page } = await open(STATEMENTS, { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    await page.getByLabel('Words').fill('peace');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('Said by', { exact: true }).fill('Donald Trump');
    await page.getByLabel('Form', { exact: true }).selectOption({ value: 'DIRECT' });
    await page.getByRole('button', { name: 'Show statements' }).click();
    await page.getByRole('status').getByText('found').waitFor();
    await page.waitForURL('**/statements?words=peace&leader=donald-trump&form=DIRECT');

    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { words: "peace", leader: "donald-trump", form: DIRECT }) { totalCount } }',
    );
    expect(statements.totalCount).toBeGreaterThan(0);
    expect(await page.getByRole('figure').count()).toBe(Math.min(statements.totalCount, 20));
    expect(await page.getByLabel('Words').inputValue()).toBe('peace');
    expect(await page.getByLabel('Form').inputValue()).toBe('DIRECT');
  });

  test('is offered names as they type, also of those who are not among the most frequent', async () => {
    const { page } = await open(STATEMENTS);
    await hydrated(page);
    const field = page.locator('input[name="leader"]');
    const offered = page.locator('datalist option[value="Anwar Sadat"]');
    expect(await offered.count()).toBe(0);
    await page.getByText('Filters', { exact: true }).click();
    await field.pressSequentially('Sad');
    await offered.waitFor({ state: 'attached' });
    expect(await field.evaluate((input: HTMLInputElement) => input.list?.id)).toBe(
      await offered.evaluate((option) => option.parentElement?.id),
    );
  });

  test('goes to earlier statements and back again', async () => {
    const { page } = await open(STATEMENTS);
    await hydrated(page);
    const first = await page.getByRole('figure').first().innerText();
    await page.getByRole('link', { name: 'Earlier statements' }).click();
    await page.getByRole('link', { name: 'Later statements' }).waitFor();
    expect(await page.getByRole('figure').count()).toBe(20);
    expect(await page.getByRole('figure').first().innerText()).not.toBe(first);
    await page.getByRole('link', { name: 'Later statements' }).click();
    await page.getByRole('link', { name: 'Later statements' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('figure').first().innerText()).toBe(first);
  });

  test('sees which condition to loosen where nothing meets all', async () => {
    const { page } = await open(`${STATEMENTS}?words=xylophone&country=KAZ`);
    expect(await page.getByText('No statement on record meets all of these.').count()).toBe(1);
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { country: "KAZ" }) { totalCount } }',
    );
    const drop = page.getByRole('link', { name: /^without Words: xylophone/ });
    expect(await drop.innerText()).toContain(`${statements.totalCount} statements`);
    await drop.click();
    await page.getByText(`${statements.totalCount} statements found`).waitFor();
    expect(new URL(page.url()).search).toBe('?country=KAZ');
  });

  test('finds the filters folded, with their number, and the latest years in view', async () => {
    const viewport = { width: 360, height: 800 };
    const { page } = await open(`${STATEMENTS}?country=KAZ&form=DIRECT`, { viewport });
    const bars = page.getByRole('navigation', { name: 'By date' }).getByRole('link');
    const latest = await bars.last().evaluate((bar) => bar.getBoundingClientRect().right);
    expect(latest).toBeLessThanOrEqual(360);
    expect(await page.getByLabel('Country concerned').isVisible()).toBe(false);
    await page.getByText('Filters, 2 set').click();
    expect(await page.getByLabel('Country concerned').inputValue()).toBe('Kazakhstan');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await page.getByText(/statements on record/).waitFor();
    expect(page.url()).toMatch(/\/statements$/);
  });

  test('sees with each choice how many statements it would leave', async () => {
    const { page } = await open(`${STATEMENTS}?country=KAZ`);
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { country: "KAZ", speakerCountry: "USA" }) { totalCount } }',
    );
    expect(statements.totalCount).toBeGreaterThan(0);
    const field = page.getByLabel('Country of the speaker');
    const offered = await field.evaluate((input: HTMLInputElement) =>
      Array.from(input.list?.options ?? [], ({ value, text }) => [value, text]),
    );
    expect(offered).toContainEqual(['United States', String(statements.totalCount)]);
    await page.getByText('Filters, 1 set').click();
    await field.fill('United States');
    await page.getByRole('button', { name: 'Show statements' }).click();
    await page.getByText(`${statements.totalCount} statements found`).waitFor();
    expect(new URL(page.url()).search).toBe('?country=KAZ&speakerCountry=USA');
  });

  test('goes by a bar to a year, from there to a month, and finds the statements of it alone', async () => {
    const { page } = await open(STATEMENTS);
    await hydrated(page);
    const years = page.getByRole('navigation', { name: 'By date' });
    const bar = years.getByRole('link', { name: /^2020: \d+$/ });
    const count = (await bar.getAttribute('aria-label'))?.split(': ')[1];
    await bar.click();
    await page.getByText(`${count} statements found`).waitFor();
    const month = years.getByRole('link', { name: /^September 2020: \d+$/ });
    const fewer = (await month.getAttribute('aria-label'))?.split(': ')[1];
    expect(fewer).not.toBe(count);
    await month.click();
    await page.waitForURL('**/statements?from=2020-09&to=2020-09');
    await page.getByText(new RegExp(`^${fewer} statements? found$`)).waitFor();
    const days = await page.getByRole('figure').locator('time').allInnerTexts();
    expect(days.every((day) => day.endsWith('September 2020'))).toBe(true);
  });

  test('finds the oldest first, fifty on a page, and takes all of them along as a file', async () => {
    const address = `${STATEMENTS}?speakerCountry=USA&order=oldest&size=50`;
    const { page } = await open(address, { javaScriptEnabled: false });
    const { statements } = await ask<{
      statements: { totalCount: number; nodes: { slug: string }[] };
    }>(
      '{ statements(first: 1, filter: { speakerCountry: "USA" }, orderBy: OLDEST_FIRST) { totalCount nodes { slug } } }',
    );
    expect(await page.getByRole('figure').count()).toBe(Math.min(statements.totalCount, 50));
    const card = page.getByRole('figure').first();
    await card.getByText('Cite and share').click();
    const first = card.getByRole('link', { name: /^All formats/ });
    expect(await first.getAttribute('href')).toContain(statements.nodes[0]?.slug);
    const file = page.getByRole('link', { name: 'All of these as JSON', exact: true });
    const { rows } = await (
      await page.request.get(new URL(String(await file.getAttribute('href')), page.url()).href)
    ).json();
    expect(rows).toHaveLength(statements.totalCount);
  });

  test('sees the same under the same address in another browser', async () => {
    const here = await open(STATEMENTS);
    await hydrated(here.page);
    await here.page.getByLabel('Words').fill('peace');
    await here.page.getByText('Filters', { exact: true }).click();
    await here.page
      .getByLabel('Sort by', { exact: true })
      .selectOption({ label: 'The oldest first' });
    await here.page.getByLabel('Channel', { exact: true }).selectOption({ value: 'SPEECH' });
    await here.page.getByRole('button', { name: 'Show statements' }).click();
    await here.page.getByRole('status').getByText('found').waitFor();
    const there = await open(here.page.url());
    await hydrated(there.page);
    const read = (page: typeof here.page) => page.getByRole('main').innerText();
    expect(await read(there.page)).toBe(await read(here.page));
    expect(await there.page.getByLabel('Sort by', { exact: true }).inputValue()).toBe('oldest');
  });

  test('does so in Arabic', async () => {
    const { page } = await open(`/ar${STATEMENTS}?form=DIRECT`);
    await hydrated(page);
    await page.getByText(/^عوامل التصفية/).click();
    await page.getByLabel('القناة').selectOption({ value: 'SPEECH' });
    await page.getByRole('button', { name: 'عرض التصريحات' }).click();
    await page.waitForURL('**/ar/statements?channel=SPEECH&form=DIRECT');
    await page.getByRole('status').getByText('عُثر على').waitFor();
    await page.getByRole('link', { name: 'مسح الكل' }).click();
    await page.waitForURL('**/ar/statements');
  });

  test('sees the words found marked where they stand', async () => {
    const { page } = await open(`${STATEMENTS}?words=peac*`, { javaScriptEnabled: false });
    const marks = await page.getByRole('figure').locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((mark) => !/^peac\p{L}*$/iu.test(mark))).toEqual([]);
    for (const card of await page.getByRole('figure').all()) {
      const elsewhere = card.getByText('in another of its wordings');
      expect((await card.locator('mark').count()) + (await elsewhere.count())).toBeGreaterThan(0);
    }
  });

  test('sees a message where an address names what there is not', async () => {
    const { page } = await open(`${STATEMENTS}?channel=TELEPATHY`);
    await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
  });
});
