import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

inBrowser('The page of an accord', ({ open }) => {
  test('points to its feed, for readers and for programs', async () => {
    const { page } = await open(ACCORD);
    const path = '/feeds/accords/abraham-accords.atom';
    const link = page.locator('link[type="application/atom+xml"]');
    expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(path);
    await expect.poll(() => page.getByRole('link', { name: path }).count()).toBe(1);
  });

  test('describes its data to machines, under a licence, with files that are there', async () => {
    const { page, complaints } = await open(ACCORD);
    await hydrated(page);
    const said = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(said).toMatchObject({ '@type': 'Dataset', about: { '@type': 'CreativeWork' } });
    for (const { contentUrl, encodingFormat } of said.distribution) {
      const file = await page.request.get(new URL(contentUrl, page.url()).href);
      expect(file.headers()['content-type']).toContain(encodingFormat);
    }
    expect(complaints).toEqual([]);
  });

  test('counts in Arabic since when Kazakhstan is announced and has not signed', async () => {
    const { page } = await open(`/ar${ACCORD}`);
    const gap =
      'كازاخستان: أُعلن في 6 نوفمبر 2025؛ ولم يُسجَّل توقيع منذ 4 أيام. مدوَّن لكنه متنازع فيه: انضمت 7 نوفمبر 2025.';
    expect(await page.getByRole('main').innerText()).toContain(gap);
  });

  test.each([
    ['ar', 'كما كان في 7 نوفمبر 2025.', '7 نوفمبر 2025'],
    ['he', 'נכון ל־7 בנובמבר 2025.', '7 בנובמבר 2025'],
    ['kk', 'Мына күнгі күйі: 2025 жылғы 7 қараша.', '2025 жылғы 7 қараша'],
    ['ru', 'Состояние на дату: 7 ноября 2025\u00a0г.', '7 ноября 2025\u00a0г.'],
  ])('in %s says which day it shows, in the scrubber too', async (tag, banner, day) => {
    const { page } = await open(`/${tag}${ACCORD}?asOf=2025-11-07`);
    await hydrated(page);
    expect(await page.getByRole('status').first().innerText()).toContain(banner);
    expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe(day);
  });

  test('shows each of two days of one session right, and again on going back', async () => {
    const { page } = await open(`${ACCORD}?asOf=2020-08-20`);
    await hydrated(page);
    const emirates = page.getByRole('row', { name: /^United Arab Emirates/ });
    expect(await emirates.innerText()).toMatch(/Announced/);
    const toDay = async (day: string, words: string) => {
      await page.getByLabel('As of').fill(day);
      await page.getByRole('button', { name: 'Show that day' }).click();
      await page.getByText(`As of ${words}.`).waitFor();
    };
    await toDay('2021-01-01', '1 January 2021');
    expect(await emirates.innerText()).toMatch(/Signatory/);
    await toDay('2020-08-20', '20 August 2020');
    expect(await emirates.innerText()).toMatch(/Announced/);
    await page.goBack();
    await page.getByText('As of 1 January 2021.').waitFor();
    expect(await emirates.innerText()).toMatch(/Signatory/);
  });
});
