import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { numbers, numbersOf } from '../support/numbers-of.ts';
import { numbersWithout } from '../support/numbers-without.ts';
import type { Element } from '../support/read-page.ts';

const page = numbersOf({
  paths: [
    '/',
    '/announced',
    '/accords/abraham-accords',
    '/accords/abraham-accords?asOf=2020-09-15',
    '/accords/paris-agreement',
    '/accords/abraham-accords/KAZ',
    '/countries/KAZ',
    '/ru/countries/ISR?asOf=2020-09-15',
    '/ar/accords/abraham-accords',
  ],
  slugs: ['abraham-accords', 'artemis-accords', 'paris-agreement'],
  countries: ['ISR'],
});

describe('The reading of numbers', () => {
  test.each([
    ['<p>12 accords</p>', ['12 accords']],
    ['<p>٣ أيام</p>', ['٣ أيام']],
    ['<time datetime="2025-11-06">12 November 2025</time>', ['12 November 2025']],
    ['<time datetime="2025-11-06">6 November 2025</time>', []],
    ['<blockquote>12</blockquote>', ['12']],
    ['<button popovertarget="none">12</button>', ['12']],
    ['<button popovertarget="a">12</button><div id="a">All of them. Each once.</div>', ['12']],
    [
      '<button popovertarget="a">12</button><div popover id="a"><p>Accords.</p><p>On <time datetime="2020-01-01">1 January 2020</time></p><p>Each once.</p></div>',
      ['12'],
    ],
    [
      '<button popovertarget="a">12</button><div popover id="a"><p>Accords.</p><p>On <time datetime="2026-11-29">29 November 2026</time></p><p>Each once.</p></div>',
      [],
    ],
  ])('tells of %s', (body, without) => {
    const root = parse(`<!DOCTYPE html><body>${body}`).childNodes.find(
      ({ nodeName }) => nodeName === 'html',
    );
    expect(numbersWithout(root as Element, new Set(), (day) => day === '2026-11-29')).toEqual(
      without,
    );
  });
});

test('The days since Kazakhstan was announced are counted to the day given, and not past the end of coverage', async () => {
  const days = async (clock: string, path: string) => numbers(await page(clock, path), 'days');
  expect(await days('2025-11-10', '/accords/abraham-accords')).toEqual([4]);
  expect(await days('2026-11-29', '/accords/abraham-accords?asOf=2025-11-24')).toEqual([18]);
  const elapsed = new Date('2026-08-21').getTime() - new Date('2025-11-06').getTime();
  expect(await days('2026-11-29', '/accords/abraham-accords')).toContain(elapsed / 86_400_000);
});
