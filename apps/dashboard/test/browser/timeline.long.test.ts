import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

inBrowser('The timeline of an accord', ({ open, ask }) => {
  test('has a mark for each dated act and statement, a link with a name of its own', async () => {
    const { acts, statements } = await ask<
      Record<'acts' | 'statements', { nodes: { date: string | null }[] }>
    >(
      `{
        acts(first: 100, filter: { accord: "abraham-accords" }) { nodes { date } }
        statements(first: 100, filter: { accord: "abraham-accords" }) { nodes { date } }
      }`,
    );
    const dated = [...acts.nodes, ...statements.nodes].filter(({ date }) => date !== null);
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    const marks = page.getByRole('region', { name: 'Timeline' }).locator('svg a');
    expect(await marks.count()).toBe(dated.length);
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel));
    expect(names).toContain('Kazakhstan: Announced, 6 November 2025');
    expect(names.filter((name) => /, contested$/.test(name ?? '')).length).toBeGreaterThan(0);
  });

  test('leads from words to their page, and from an act to the page of the place', async () => {
    const { page, complaints } = await open(ACCORD);
    await hydrated(page);
    const marks = page.getByRole('region', { name: 'Timeline' });
    await marks
      .getByRole('link', { name: 'Kazakhstan: Announced, 6 November 2025' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/accords/abraham-accords/KAZ');
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
    await page.goBack();
    await marks.getByRole('link', { name: /^JD Vance said, 6 November 2025/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/statements/vance-*');
    expect(complaints).toEqual([]);
  });

  test('leaves out what came after the day in the address', async () => {
    const { page } = await open(`${ACCORD}?asOf=2020-12-31`);
    const marks = page.getByRole('region', { name: 'Timeline' });
    expect(await marks.getByText('Kazakhstan').count()).toBe(0);
    expect(await marks.getByText('Bahrain', { exact: true }).count()).toBe(1);
  });

  test('is stepped through by keyboard, day by day, and the focus stays', async () => {
    const { page, complaints } = await open(`${ACCORD}?asOf=2020-09-15`);
    await hydrated(page);
    const stepper = page.getByRole('slider', { name: /^Move through time/ });
    expect(await stepper.getAttribute('aria-valuetext')).toBe('15 September 2020');
    await stepper.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2020-09-15');
    const day = await stepper.getAttribute('aria-valuetext');
    await page.getByText(`As of ${day}.`).waitFor();
    expect(await stepper.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.getByText('As of 15 September 2020.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows no stepper where there are no scripts to move it', async () => {
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    expect(await page.getByRole('slider').count()).toBe(0);
  });

  test.each([true, false])(
    'is drawn on request where there are many lanes (scripts: %s)',
    async (scripts) => {
      const { page } = await open('/accords/artemis-accords?order=NAME', {
        javaScriptEnabled: scripts,
      });
      if (scripts) await hydrated(page);
      const timeline = page.getByRole('region', { name: 'Timeline' });
      expect(await timeline.locator('svg').count()).toBe(0);
      await timeline.getByRole('link', { name: 'Show the timeline' }).click();
      await timeline.getByText('France', { exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe('?order=NAME&timeline=drawn');
    },
  );

  test('is drawn of the countries in the table where there is too much for one drawing', async () => {
    const { page } = await open('/accords/paris-agreement?name=kaz');
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByText(/^The record has \d+ acts here, too many/).waitFor();
    expect(await timeline.getByText('Kazakhstan', { exact: true }).count()).toBe(1);
    expect(await timeline.getByText('Germany', { exact: true }).count()).toBe(0);
    await timeline.getByRole('link', { name: /^Kazakhstan: Signed, 2 August 2016/ }).waitFor();
  });

  test.each([true, false])('is drawn for a range of dates (scripts: %s)', async (scripts) => {
    const { page, complaints } = await open(ACCORD, { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByLabel('From', { exact: true }).fill('2020-09-01');
    await timeline.getByLabel('To', { exact: true }).fill('2020-12-31');
    await timeline.getByRole('button', { name: 'Show period' }).click();
    await page.waitForURL('**from=2020-09-01&to=2020-12-31#timeline');
    await timeline.getByText('November 2020', { exact: true }).waitFor();
    const names = await timeline
      .locator('svg a')
      .evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !/ 2020/.test(name))).toEqual([]);

    await timeline.getByRole('link', { name: 'from 12 August 2025' }).click();
    await page.waitForURL('**from=2025-08-12&to=2025-11-10#timeline');
    const current = timeline.getByRole('link', { name: 'from 12 August 2025' });
    await current.and(page.locator('[aria-current=true]')).waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['', 'Timeline', 1],
    ['/ar', 'الخط الزمني', -1],
    ['/he', 'ציר הזמן', -1],
  ])('runs the way its page is read (%s%s)', async (prefix, name, way) => {
    const { page } = await open(`${prefix}${ACCORD}?asOf=2020-09-15`);
    await hydrated(page);
    const timeline = page.getByRole('region', { name });
    const places = await timeline
      .locator('li')
      .filter({ has: page.locator('svg a') })
      .evaluateAll((lanes) =>
        lanes.map((lane) =>
          [...lane.querySelectorAll('svg a')].map((mark) => mark.getBoundingClientRect().x),
        ),
      );
    const lane = places.find(([first, ...rest]) => rest.some((x) => x !== first)) ?? [];
    expect(lane.length).toBeGreaterThan(1);
    expect(lane).toEqual(lane.toSorted((a, b) => (a - b) * way));
    const years = await timeline
      .locator('svg text')
      .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().x));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((a, b) => (a - b) * way));

    // A key that points where time runs goes to a later day, and so does the stepper's thumb.
    await page.getByRole('slider').focus();
    await page.keyboard.press(way > 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForURL((url) => (url.searchParams.get('asOf') ?? '') > '2020-09-15');
  });

  test('is drawn in Arabic, its marks named in Arabic', async () => {
    const { page } = await open(`/ar${ACCORD}`);
    const timeline = page.getByRole('region', { name: 'الخط الزمني' });
    await timeline
      .getByRole('link', { name: /كازاخستان.*: أُعلن، 6 نوفمبر 2025/ })
      .first()
      .waitFor();
  });
});
