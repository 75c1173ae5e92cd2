import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

inBrowser('The picture of an accord', ({ open }) => {
  test('is moved on by keyboard, day by day; the page follows where one stays, with one entry of history', async () => {
    const { page, requests, complaints } = await open(`${ACCORD}?asOf=2020-09-15`);
    await hydrated(page);
    const scrubber = page.getByRole('slider', { name: 'Move through time' });
    expect(await scrubber.getAttribute('aria-valuetext')).toBe('15 September 2020');
    await scrubber.focus();
    const before = await page.evaluate(() => history.length);
    const asked = requests.length;
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    const day = await scrubber.getAttribute('aria-valuetext');
    expect(day).not.toBe('15 September 2020');
    // No step has asked for anything.
    expect(requests.slice(asked)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-09-15');
    await page.getByText(`As of ${day}.`).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(await scrubber.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    expect(await scrubber.getAttribute('aria-valuetext')).toBe('13 August 2020');
    await page.goBack();
    await page.getByText('As of 15 September 2020.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is moved by pointing at it, and says what was said and done on the day', async () => {
    const { page } = await open(ACCORD);
    await hydrated(page);
    const picture = page.getByRole('region', { name: 'Said and done' });
    const scrubber = picture.getByRole('slider');
    const box = await scrubber.boundingBox();
    if (!box) throw new Error('the scrubber is not shown');
    await scrubber.click({ position: { x: 2, y: box.height / 2 } });
    await picture.getByText('Israel: Joining announced').first().waitFor();
    await picture.getByRole('button', { name: 'Later' }).click();
    await page.waitForURL((url) => url.searchParams.has('asOf'));
  });

  test('plays to the last day and then stays there', async () => {
    const { page } = await open(`${ACCORD}?from=2020-08-01&to=2020-09-30&asOf=2020-08-13`);
    await hydrated(page);
    const picture = page.getByRole('region', { name: 'Said and done' });
    const before = await page.evaluate(() => history.length);
    await picture.getByRole('button', { name: 'Play' }).click();
    await picture.getByRole('button', { name: 'Pause' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2020-08-13');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await picture.getByRole('button', { name: 'Play' }).waitFor();
  });

  test('does not play for those who ask for no motion', async () => {
    const { page } = await open(ACCORD, { reducedMotion: 'reduce' });
    await hydrated(page);
    const picture = page.getByRole('region', { name: 'Said and done' });
    expect(await picture.getByRole('button', { name: 'Play' }).count()).toBe(0);
    expect(await picture.getByRole('button', { name: 'Later' }).count()).toBe(1);
  });

  test('has nothing to move it where there are no scripts, and a table all the same', async () => {
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    expect(await page.getByRole('slider').count()).toBe(0);
    const picture = page.getByRole('region', { name: 'Said and done' });
    expect(await picture.getByRole('button', { name: 'Play' }).count()).toBe(0);
    await picture.getByText('See as table').click();
    const row = picture.getByRole('row', { name: /^6 November 2025/ });
    expect(await row.innerText()).toContain('Kazakhstan: Joining announced');
  });

  test.each([true, false])('is drawn for a range of dates (scripts: %s)', async (scripts) => {
    const { page, complaints } = await open(ACCORD, { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    const picture = page.getByRole('region', { name: 'Said and done' });
    await picture.getByText('Period', { exact: true }).click();
    await picture.getByLabel('From', { exact: true }).fill('2020-09-01');
    await picture.getByLabel('To', { exact: true }).fill('2020-12-31');
    await picture.getByRole('button', { name: 'Show period' }).click();
    await page.waitForURL('**from=2020-09-01&to=2020-12-31#picture');
    await picture.getByText('November 2020', { exact: true }).waitFor();
    await picture.getByText('See as table').click();
    const days = await picture
      .locator('tbody th time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day) => !day.startsWith('2020-'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['', 'Said and done', 1],
    ['/ar', 'ما قيل وما تمّ', -1],
    ['/he', 'נאמר ונעשה', -1],
  ])('runs the way its page is read (%s%s)', async (prefix, name, way) => {
    const { page } = await open(`${prefix}${ACCORD}?asOf=2020-09-15`);
    await hydrated(page);
    const picture = page.getByRole('region', { name });
    const years = await picture
      .locator('svg text')
      .evaluateAll((words) =>
        words
          .filter((word) => /^\d{4}$/.test(word.textContent ?? ''))
          .map((word) => word.getBoundingClientRect().x),
      );
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((a, b) => (a - b) * way));

    // A key that points where time runs goes to a later day.
    await page.getByRole('slider').focus();
    await page.keyboard.press(way > 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForURL((url) => (url.searchParams.get('asOf') ?? '') > '2020-09-15');
  });

  test('is taken away as an image', async () => {
    const { page } = await open(ACCORD);
    await hydrated(page);
    const picture = page.getByRole('region', { name: 'Said and done' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      picture.getByRole('button', { name: 'Download image (PNG)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('abraham-accords.png');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const png = Buffer.concat(chunks);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1920);
  });
});
