import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { seeded } from '../../../server/test/support/started.ts';
import { frames, holds, isSmall } from '../../src/drawing/map-frame.ts';
import { versions } from '../../vite/world/atlas.ts';
import { drawWorld } from '../../vite/world/draw.ts';

const { svg, places } = drawWorld();
const outlines = new Map(
  Array.from(svg.matchAll(/<path id="(\w+)"[^>]* d="([^"]*)"/g), ([, code = '', data = '']) => [
    code,
    data,
  ]),
);
/** The codes of the states and territories on record that are there today. */
const codes = new Set<string>();

beforeAll(async () => {
  const register = await seeded();
  for (const kind of ['UN_MEMBER', 'UN_OBSERVER', 'PARTLY_RECOGNISED', 'ASSOCIATED'] as const) {
    for (const page of [{ first: 100 }, { last: 100 }]) {
      const { rows } = await register.countries.list({ kind }, page);
      for (const { code } of rows) codes.add(code);
    }
  }
  await register.close();
});

test('every state on record that is there today has a place, and a shape or a mark', () => {
  expect(codes.size).toBeGreaterThan(195);
  const missing = [...codes].filter((code) => {
    const place = places[code];
    return !place || !(isSmall(place) || outlines.get(code));
  });
  expect(missing).toEqual([]);
});

test('Bahrain has a mark, and so have Singapore, Malta, Liechtenstein and Tuvalu', () => {
  const small = ['BHR', 'SGP', 'MLT', 'LIE', 'TUV'];
  expect(small.filter((code) => places[code] && isSmall(places[code]))).toEqual(small);
});

test('places and outlines are whole numbers, and outlines are closed', () => {
  expect(Object.values(places).flat().every(Number.isInteger)).toBe(true);
  const unreadable = [...outlines].filter(([, data]) => !/^(M\d+,\d+l[\d,\- ]+z)*$/.test(data));
  expect(unreadable).toEqual([]);
});

test('the frame of the world holds every one of them', () => {
  const outside = [...codes].filter((code) => places[code] && !holds(frames.world, places[code]));
  expect(outside).toEqual([]);
});

test('a country has one shape, and those without a code in ISO 3166-1 have their own', () => {
  const drawn = Array.from(svg.matchAll(/ id="([A-Z]{3})"/g), ([, code]) => code);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn).toEqual(expect.arrayContaining(['XKX', 'SRB', 'XSL', 'SOM', 'ESH', 'MAR']));
});

test('areas are true: Australia is drawn 2.8 times as large as Kazakhstan, as it is', () => {
  const drawn = (code: string) => areaOf(outlines.get(code) ?? '');
  expect(drawn('AUS') / drawn('KAZ')).toBeCloseTo(7.69 / 2.72, 1);
});

test('the file of shapes is no heavier than a picture', () => {
  const bytes = gzipSync(svg, { level: 9 }).byteLength;
  console.log(`the map of the world, gzipped: ${bytes} bytes`);
  expect(bytes).toBeLessThan(32_000);
});

test('the version of Natural Earth that is named is the one in the atlas', () => {
  const readme = createRequire(import.meta.url).resolve('world-atlas/README.md');
  expect(readFileSync(readme, 'utf8')).toContain(`version ${versions.naturalEarth} `);
});

/** The area inside an outline, in square units. */
function areaOf(data: string): number {
  const rings = data.split('z').map((ring) => {
    let [x, y] = [0, 0];
    return Array.from(ring.matchAll(/(-?\d+),?(-?\d+)/g), ([, dx, dy]) => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      return [x, y] as const;
    });
  });
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}

function ringArea(points: readonly (readonly [number, number])[]): number {
  const doubled = points.map(([x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    return beforeX * y - x * beforeY;
  });
  return doubled.reduce((sum, part) => sum + part, 0) / 2;
}
