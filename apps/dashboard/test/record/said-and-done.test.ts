import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accords, standings, statements } from '../support/naive-record.ts';
import { all, attribute, type Element, readPage, textOf } from '../support/read-page.ts';

const messages = await loadMessages('en');

const TODAY = '2026-11-28';
/** Standings that words alone give. */
const SAID = ['APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED', 'DECLINED'];
const { picture: words, terms } = messages;

let server: Started;

beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const partsOf = (slug: string) =>
  accords.filter((accord) => accord.slug === slug || accord.partOf === slug);

/** All acts on record in an accord and its instruments, as `day kind contested`, from the files. */
function actsOf(slug: string): readonly string[] {
  const acts = partsOf(slug).flatMap(({ acts: whole = [], participations = [] }) => [
    ...whole,
    ...participations.flatMap((place) => place.acts ?? []),
  ]);
  return acts.map(({ kind, date, contested }) => {
    const word = terms.actKinds[kind].word;
    return `${lastDay(date)} ${word}${contested ? ' (contested)' : ''}`;
  });
}

function saidIn(slug: string): readonly string[] {
  const parts = partsOf(slug).map((one) => one.slug);
  return statements
    .filter((one) => (one.accords ?? []).some((each) => parts.includes(each)))
    .map(({ date }) => lastDay(date));
}

function lastDay(date: string | number | undefined): string {
  const [year, month, day] = String(date ?? '').split('-');
  if (!year) return 'undated';
  if (day) return `${year}-${month}-${day}`;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

function pictureIn(page: Element): Element {
  const section = all(page, 'section').find((one) => attribute(one, 'id') === 'picture');
  if (!section) throw new Error('the page has no picture');
  return section;
}

/** The rows of the table: the day that heads each, what was said, and what was done. */
function rowsOf(picture: Element) {
  const rows = all(picture, 'tbody').flatMap((body) => all(body, 'tr'));
  return rows.map((row) => {
    const [time] = all(row, 'time');
    const cells = all(row, 'td').map(textOf);
    return { head: time ? (attribute(time, 'datetime') ?? '') : 'undated', cells };
  });
}

/** The kind in what tells an act: who, what, in which part, and if that is contested. */
function kindIn(act: string): string {
  const told = act.replace(/^.*?: /, '');
  const isContested = told.endsWith(` (${words.disputed})`);
  return `${told.replace(/ \(.*$/, '')}${isContested ? ` (${words.disputed})` : ''}`;
}

const counted = (list: readonly string[]) =>
  [...Map.groupBy(list, (one) => one)].map(([one, many]) => `${one}: ${many.length}`).sort();

describe('The picture of an accord and its table', () => {
  test.each(accords.map(({ slug }) => slug))(
    'have every act and statement of %s, none twice',
    async (slug) => {
      const picture = pictureIn(await readPage(server, `/accords/${slug}`));
      const rows = rowsOf(picture);
      const [acts, said] = [actsOf(slug), saidIn(slug)];
      if (acts.length + said.length === 0) return expect(textOf(picture)).toContain(words.empty);
      const isCounted = all(picture, 'thead').some((head) => textOf(head).startsWith(words.year));
      const number = (cell = '') => Number(cell.replaceAll(',', ''));
      if (isCounted) {
        const years = (list: readonly string[]) =>
          counted(list.map((one) => (one.startsWith('undated') ? 'undated' : one.slice(0, 4))));
        const told = (column: number) =>
          rows
            .flatMap(({ head, cells }) => {
              const count = number(cells[column]);
              return count > 0 ? [`${head}: ${count}`] : [];
            })
            .sort();
        expect(told(0)).toEqual(years(said));
        expect(told(1)).toEqual(years(acts));
      } else {
        const done = rows.flatMap(({ head, cells }) =>
          (cells[1] ? cells[1].split(/, (?=[^,]*: )/) : []).map(
            (one) => `${head === 'undated' ? head : lastDay(head)} ${kindIn(one)}`,
          ),
        );
        expect(counted(done)).toEqual(counted(acts));
        const days = rows.flatMap(({ head, cells }) =>
          Array.from({ length: number(cells[0]) }, () =>
            head === 'undated' ? head : lastDay(head),
          ),
        );
        expect(counted(days)).toEqual(counted(said));
      }
    },
  );

  test.each(accords.map(({ slug }) => slug))(
    'leave the threads of %s in mid-air where no act followed',
    async (slug) => {
      const picture = pictureIn(await readPage(server, `/accords/${slug}`));
      const names = all(picture, 'g').filter((group) => attribute(group, 'fill')?.includes('--'));
      if (names.length === 0) return;
      const inAir = names.filter((group) => all(group, 'circle').length > 0).length;
      // What is scheduled is drawn too.
      const held = [...standings(slug, '9998')];
      const disputed = held.filter(([code, standing]) => {
        const acts = partsOf(slug)
          .flatMap(({ participations = [] }) => participations)
          .filter(({ country }) => country === code)
          .flatMap((place) => place.acts ?? []);
        return standing === 'NONE' && acts.some((act) => act.contested && act.date);
      });
      const words = held.filter(([, standing]) => SAID.includes(standing));
      expect(inAir).toBe(words.length + disputed.length);
    },
  );
});

test('The picture of Abraham Accords has Kazakhstan in mid-air, and hatches what is contested', async () => {
  const picture = pictureIn(await readPage(server, '/accords/abraham-accords'));
  const group = all(picture, 'g').find((one) => textOf(one) === 'Kazakhstan');
  expect(group && all(group, 'circle')).toHaveLength(1);
  expect(textOf(picture)).toContain(words.air);
  const hatched = all(picture, 'path').find((path) => attribute(path, 'stroke-width') === '5');
  const steps = (hatched && attribute(hatched, 'd'))?.match(/M/g) ?? [];
  const contested = partsOf('abraham-accords')
    .flatMap(({ participations = [] }) => participations)
    .flatMap((place) => place.acts ?? [])
    .filter((act) => act.contested && act.date);
  expect(steps).toHaveLength(contested.length);
});

test('A country has a picture over its accords', async () => {
  const picture = pictureIn(await readPage(server, '/countries/KAZ'));
  const names = all(picture, 'text').map(textOf);
  expect(names).toContain('Abraham Accords');
  expect(names).toContain('Paris Agreement');
});

describe('A picture as a file', () => {
  const file = async (path: string) => (await server.get(path)).text();

  test.each(['/pictures/accords/abraham-accords.svg', '/ar/pictures/countries/KAZ.svg'])(
    'at %s is a drawing that needs nothing else, with source, edition, day and licence',
    async (path) => {
      const response = await server.get(path);
      expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      const text = await response.text();
      expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/);
      expect(text).toContain('Signatory');
      expect(text).toMatch(/2026-\d\d-\d\d\.\d/);
      expect(text).toContain('CC-BY-4.0');
      expect(text).toContain(path.startsWith('/ar') ? '28 نوفمبر 2026' : '28 November 2026');
      expect(text).not.toMatch(/var\(|class=|<style|href=/);
    },
  );

  test('has all threads of the page', async () => {
    const [page, drawing] = await Promise.all([
      file('/accords/abraham-accords'),
      file('/pictures/accords/abraham-accords.svg'),
    ]);
    const paths = (text: string) => text.match(/ d="M[^"]+"/g) ?? [];
    expect(paths(drawing).length).toBeGreaterThan(10);
    for (const path of paths(drawing)) expect(page).toContain(path);
  });

  test.each(['/pictures/accords/nowhere.svg', '/pictures/leaders/donald-trump.svg'])(
    'is not found at %s',
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );
});
