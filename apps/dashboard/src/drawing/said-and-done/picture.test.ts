import { expect, test } from 'vitest';
import { act, drawn, place, signs, whole } from '../../../test/drawing/drawn.ts';
import { pictureOf } from './picture.ts';
import type { PictureData } from './picture-data.ts';

const speaks = place('BBB', [['2021-01-01', 'ANNOUNCED']], [act('b1', 'ANNOUNCED', '2021-01-01')]);

test('a thread crosses the axis with a signature and runs to the last day', () => {
  const { threads, axis } = drawn({ places: [signs] });
  const [thread] = threads;
  expect(thread).toMatchObject({ end: 'runs', x: 1000, standing: 'SIGNATORY' });
  const [, startX, startY, corner, below] =
    /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H1000$/.exec(thread?.path ?? '') ?? [];
  expect(Number(startX)).toBe(0);
  expect(Number(startY)).toBeLessThan(axis);
  expect(Number(corner)).toBeCloseTo(500, 0);
  expect(Number(below)).toBeGreaterThan(axis);
});

test('a thread stops in mid-air with its last act or own words, and not with the words of another', () => {
  const said = (id: string, date: string, keys: string[]) => ({
    id,
    date,
    countedFrom: date,
    keys,
  });
  const end = (statements: PictureData['statements']) =>
    drawn({ places: [signs, speaks], statements }).threads.find(({ key }) => key === 'BBB');
  expect(end([])).toMatchObject({ end: 'air', x: 100.2 });
  expect(end([said('s1', '2026-01-01', ['AAA'])])?.x).toBe(100.2);
  expect(end([said('s1', '2026-01-01', ['BBB'])])?.x).toBeCloseTo(600, 0);
  expect(end([])?.y).toBeLessThan(drawn({ places: [signs, speaks] }).axis);
});

test('a contested step is apart from the thread, which does not move', () => {
  const contested = act('b2', 'SIGNED', '2025-01-01', true);
  const disputed = { ...speaks, acts: [...speaks.acts, contested] };
  const picture = drawn({ places: [disputed] });
  expect(picture.threads[0]?.standing).toBe('ANNOUNCED');
  expect(picture.threads[0]?.path).not.toContain('V');
  const [, from, to] = /^M[\d.]+ ([\d.]+)V([\d.]+)$/.exec(picture.contested) ?? [];
  expect(Number(from)).toBeLessThan(picture.axis);
  expect(Number(to)).toBeGreaterThan(picture.axis);
  expect(picture.rungs.map(({ standing }) => standing)).toEqual(['ANNOUNCED', 'SIGNATORY']);
});

test('a contested act leads no further than the signature in what does not bind', () => {
  const ratified = act('b2', 'RATIFIED', '2025-01-01', true);
  const rungs = (binds: boolean) =>
    drawn({ places: [{ ...speaks, binds, acts: [...speaks.acts, ratified] }] }).rungs;
  expect(rungs(true).map(({ standing }) => standing)).toEqual(['ANNOUNCED', 'CONTRACTING']);
  expect(rungs(false).map(({ standing }) => standing)).toEqual(['ANNOUNCED', 'SIGNATORY']);
});

test('who has but a contested act has a name and no line', () => {
  const only = place('CCC', [['2020-01-01', 'NONE']], [act('c', 'SIGNED', '2020-01-01', true)]);
  const [thread] = drawn({ places: [only] }).threads;
  expect(thread).toMatchObject({ key: 'CCC', path: '', standing: 'SIGNATORY', end: 'air' });
});

test('no two threads lie on one another on a rung', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...signs, key: `K${index}` }));
  const { threads } = drawn({ places: many });
  expect(new Set(threads.map(({ y }) => y)).size).toBe(9);
  expect(new Set(threads.map(({ path }) => path.split('H')[0])).size).toBe(9);
});

test('an exit ends a thread on its day', () => {
  const left = place('DDD', [
    ['2020-01-01', 'PARTY'],
    ['2025-01-01', 'WITHDRAWN'],
  ]);
  const [thread] = drawn({ places: [left] }).threads;
  expect(thread).toMatchObject({ end: 'left', standing: 'WITHDRAWN' });
  expect(thread?.x).toBeCloseTo(500, 0);
});

test('what a state had only signed ends with the state, as a thread and in the count', () => {
  const signed = { ...signs, until: '2027-12-31' };
  const [thread] = drawn({ places: [signed] }).threads;
  expect(thread).toMatchObject({ end: 'left', standing: 'SIGNATORY' });
  expect(thread?.x).toBeCloseTo(800, 0);
  const later = { from: '2028-01-01', to: null };
  expect(drawn({ places: [signed, speaks] }, '2030-01-01', later).threads).toHaveLength(1);
  const many = Array.from({ length: 46 }, (_, index) => ({ ...signed, key: `K${index}` }));
  const { years } = drawn({ places: many });
  expect(years.map(({ year, counts }) => [year, counts.SIGNATORY]).slice(-5)).toEqual([
    ['2026', 46],
    ['2027', 46],
    ['2028', undefined],
    ['2029', undefined],
    ['2030', undefined],
  ]);
});

test('each day tells what was said and done on it, an act of two places once', () => {
  const statements = [
    { id: 's1', date: '2021-01-01', countedFrom: '2021-01-01', keys: [] },
    { id: 's2', date: null, countedFrom: null, keys: [] },
  ];
  const twice = { ...speaks, key: 'EEE' };
  const { stops, undated } = drawn({ places: [signs, speaks, twice], statements });
  expect(stops).toEqual([
    { date: '2020-01-01', words: 0, acts: 1, done: [['AAA', 'ANNOUNCED', 0]] },
    { date: '2021-01-01', words: 1, acts: 1, done: [['BBB', 'ANNOUNCED', 0]] },
    { date: '2025-01-01', words: 0, acts: 1, done: [['AAA', 'SIGNED', 0]] },
  ]);
  expect(undated).toEqual([{ from: null, words: 1, acts: 0 }]);
});

test('the bars are as high as what was said and done, the highest of all in full', () => {
  const statements = Array.from({ length: 10 }, (_, index) => ({
    id: `s${index}`,
    date: '2025-01-01',
    countedFrom: '2025-01-01',
    keys: [],
  }));
  const { bars } = drawn({ places: [signs], statements });
  expect(bars.words.match(/v-30/g)).toHaveLength(1);
  expect(bars.acts.match(/v3h/g)).toHaveLength(2);
});

test('a range leaves out what lies outside it', () => {
  const range = { from: '2024', to: '2025' };
  const { stops, threads, span } = drawn({ places: [signs, speaks] }, '2030-01-01', range);
  expect(span).toEqual({ first: '2024-01-01', last: '2025-12-31' });
  expect(stops.map(({ date }) => date)).toEqual(['2025-01-01']);
  expect(threads.find(({ key }) => key === 'AAA')?.path).toMatch(/^M0 /);
});

test('many countries are drawn as areas, each as thick as they are many', () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    place(`K${index}`, index < 40 ? [['2020-01-01', 'ANNOUNCED']] : [['2020-01-01', 'PARTY']]),
  );
  const { areas, threads, years, axis } = drawn({ places: many }, '2021-12-31');
  expect(threads).toEqual([]);
  const thick = areas.map(({ standing, path }) => {
    const ys = [...path.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
    return [standing, Math.round(Math.max(...ys) - Math.min(...ys)), Math.max(...ys) < axis];
  });
  expect(thick).toEqual([
    ['ANNOUNCED', 104, true],
    ['PARTY', 156, false],
  ]);
  expect(years).toEqual([
    { year: '2020', words: 0, acts: 0, counts: { ANNOUNCED: 40, PARTY: 60 } },
    { year: '2021', words: 0, acts: 0, counts: { ANNOUNCED: 40, PARTY: 60 } },
  ]);
});

test('nothing is drawn of what has no date', () => {
  const data = { places: [], wholeActs: [act('w', 'ADOPTED', null)], statements: [] };
  expect(pictureOf(data, '2030-01-01', whole)).toBeNull();
});
