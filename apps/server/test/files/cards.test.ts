import { createRequire } from 'node:module';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Sheet } from '../../src/files/cards/canvas.ts';
import type { StatementCard } from '../../src/files/cards/card-data.ts';
import { draw } from '../../src/files/cards/draw.ts';
import { type Started, seeded, start } from '../support/started.ts';
import { stopClocks } from '../support/stopped-clock.ts';

const VANCE = '/cards/statements/vance-2025-11-06-white-house.png';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

describe('A card', () => {
  test.each([VANCE, '/cards/accords/abraham-accords.png', '/cards/register.png'])(
    '%s is a PNG of 1200 by 630 that any site may show, and is not sent again unchanged',
    async (path) => {
      const response = await server.get(path);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(response.headers.get('cache-control')).toBe('public, max-age=300');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      // PNG §5.2 signature, §11.2.2 IHDR.
      expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      const known = { 'if-none-match': response.headers.get('etag') ?? '' };
      expect((await server.get(path, { headers: known })).status).toBe(304);
      const head = await server.get(path, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag')]).toEqual([200, known['if-none-match']]);
    },
  );

  test.each([
    '/cards/statements/nothing.png',
    '/cards/accords/nothing.png',
    '/cards/countries/KAZ.png',
    '/cards/constructor/x.png',
    '/cards/accords/abraham-accords',
    '/cards/accords/abraham-accords.jpg',
  ])('%s is not there', async (path) => {
    const response = await server.get(path, { headers: { 'if-none-match': '*' } });
    expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
  });

  test('shows other words where the record has other words', async () => {
    const other = '/cards/statements/rubio-2025-11-06-post.png';
    const [one, two] = await Promise.all([server.get(VANCE), server.get(other)]);
    expect(one.headers.get('etag')).not.toBe(two.headers.get('etag'));
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await two.arrayBuffer()))).toBe(
      false,
    );
  });
});

describe('A client', () => {
  test('may ask for a card that is drawn as often as it likes, and for a hundred new ones in a minute', async () => {
    stopClocks('performance');
    const limited = await start(await seeded(), undefined, { rateLimit: 1_000_000 });
    onTestFinished(() => limited.close());
    const statusOf = async (path: string): Promise<number> => {
      const response = await limited.get(path);
      await response.arrayBuffer();
      return response.status;
    };
    for (let time = 0; time < 150; time++) expect(await statusOf(VANCE)).toBe(200);
    const statuses: number[] = [];
    for (const path of await everyPath()) statuses.push(await statusOf(path));
    const refused = statuses.indexOf(429);
    expect(refused).toBeGreaterThan(90);
    expect(new Set(statuses.slice(0, refused))).toEqual(new Set([200]));
  });
});

describe('Letters', () => {
  test('of all words and names on record have a face that comes with the program', async () => {
    const { data } = await server.ask(`{
      statements(first: 100) { nodes { text wordings { text source { publisher { name } } } office { title }
        speaker { ... on Leader { name } ... on Body { name } ... on UnnamedSpeaker { description } } } }
      accords(first: 100) { nodes { name } } countries(first: 100) { nodes { name } } }`);
    const told = JSON.stringify(data).replaceAll(/\\u[\da-f]{4}|\\./g, '');
    const letters = new Set(`${told}Қәңғүұқөі شكراً תודה ЁёЪъ Ğğşı “”«»—…`);
    for (const european of ['source-serif-4', 'source-sans-3']) {
      const has = coverage(european, 'noto-naskh-arabic', 'noto-serif-hebrew');
      expect([...letters].filter((letter) => !has(letter.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  test('of Arabic are joined, and drawn from faces of our own', () => {
    const measure = new Sheet().measure({ face: 'serif', size: 58 }, 'ar');
    const joined = measure('سلام');
    const apart = [...'سلام'].reduce((sum, letter) => sum + measure(letter), 0);
    expect(joined).toBeGreaterThan(0);
    expect(joined).toBeLessThan(apart * 0.95);
  });

  test.each([
    ['he', 'שלום', 'right'],
    ['ar', 'سلام', 'right'],
    ['ru', 'Мир', 'left'],
    ['kk', 'Бейбітшілік', 'left'],
  ])(
    'of %s words begin at the side on which the language is read',
    async (language, words, side) => {
      const { left, right } = await inkOf(
        await draw({ ...STATEMENT, language, stretches: [words] }),
      );
      expect(side === 'right' ? [left, right > 500] : [right, left > 500]).toEqual([0, true]);
    },
  );
});

const STATEMENT: StatementCard = {
  kind: 'statement',
  speaker: 'A speaker',
  office: null,
  channel: 'SPEECH',
  date: '2025-11',
  dateInferred: false,
  form: 'DIRECT',
  language: 'en',
  stretches: ['Words'],
  publisher: 'A publisher',
  verbatim: 'EXACT',
};

/** The cards of all statements and accords on record. */
async function everyPath(): Promise<string[]> {
  const { data } = await server.ask<Record<string, { nodes: { slug: string }[] }>>(
    '{ statements(first: 100) { nodes { slug } } accords(first: 100) { nodes { slug } } }',
  );
  return Object.entries(data ?? {}).flatMap(([of, { nodes }]) =>
    nodes.map(({ slug }) => `/cards/${of}/${slug}.png`),
  );
}

/** How many dark pixels there are in each half of the room for words. */
async function inkOf(png: Buffer): Promise<{ left: number; right: number }> {
  const context = createCanvas(1200, 630).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const dark = (x: number): number => {
    const { data } = context.getImageData(x, 130, 600, 340);
    return data.filter((value, index) => index % 4 === 0 && value < 128).length;
  };
  return { left: dark(0), right: dark(600) };
}

/** Which code points the packages of these families say that their files have. */
function coverage(...families: readonly string[]): (point: number) => boolean {
  const require = createRequire(import.meta.url);
  const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'arabic', 'hebrew'];
  const ranges = families.flatMap((family) => {
    const told: Record<string, string> = require(`@fontsource-variable/${family}/unicode.json`);
    return scripts
      .flatMap((script) => told[script]?.split(',') ?? [])
      .map((range) =>
        range
          .replace('U+', '')
          .split('-')
          .map((end) => Number.parseInt(end, 16)),
      );
  });
  return (point) => ranges.some(([from = 0, to = from]) => from <= point && point <= to);
}
