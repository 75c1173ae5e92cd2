import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { messages } from '../../src/messages/en.ts';
import {
  accords,
  formerStates,
  sourceCount,
  standings,
  statements,
  statementsWhere,
  states,
  textsOfRecord,
} from './naive-record.ts';
import { numbersWithout } from './numbers-without.ts';
import { all, attribute, type Element, readPage, textOf } from './read-page.ts';

const DAYS = ['2025-11-10', '2026-11-29'] as const;
const texts = textsOfRecord();
export const allSlugs = accords.map(({ slug }) => slug);

/** The numbers of a kind on a page, or in a part of it, as they are written. */
export function numbers(within: Element, kind: string): readonly number[] {
  return all(within, 'button')
    .filter((button) => attribute(button, 'popovertarget') === `number-${kind}`)
    .flatMap((button) =>
      (textOf(button).match(/\d[\d,]*/g) ?? []).map((text) => Number(text.replaceAll(',', ''))),
    );
}

/** How many hold each standing, as the words of the page have it. */
function tallied(slug: string, day: string): readonly (readonly [string, number])[] {
  const held = Map.groupBy(standings(slug, day), ([, standing]) => standing);
  return [...held]
    .map(([standing, all]) => [standing, all.filter(([code]) => states.has(code)).length] as const)
    .sort();
}

function tallyOn(within: Element): readonly (readonly [string, number])[] {
  const words = new Map(
    Object.entries(messages.terms.standings).map(([key, { word }]) => [word, key]),
  );
  return all(within, 'li')
    .flatMap((item) => {
      const [number, ...more] = all(item, 'button').filter(
        (button) =>
          attribute(button, 'popovertarget') === 'number-standing' && /^\d+$/.test(textOf(button)),
      );
      const standing = all(item, 'button')
        .map((button) => words.get(textOf(button)))
        .find(Boolean);
      return number && standing && more.length === 0
        ? [[standing, Number(textOf(number))] as const]
        : [];
    })
    .sort();
}

/** What is read: pages that must explain their numbers, and accords and countries whose numbers are counted over again. */
export interface Read {
  readonly paths: readonly string[];
  readonly slugs: readonly string[];
  readonly countries: readonly string[];
}

/** Tells of one record, read on two days, that its numbers are explained and right. Gives the way to its pages. */
export function numbersOf({ paths, slugs, countries }: Read) {
  /** One record, read on two days. */
  const servers = new Map<string, Started>();
  beforeAll(async () => {
    const register = await seeded();
    for (const day of DAYS) {
      const now = () => new Date(`${day}T12:00:00Z`);
      servers.set(day, await start(register, readConfig({}).dashboard, {}, undefined, now));
    }
    return async () => {
      for (const { app } of servers.values()) await app.close();
      await register.close();
    };
  });

  const page = (day: string, path: string): Promise<Element> => {
    const server = servers.get(day);
    if (!server) throw new Error(`no server has the day ${day}`);
    return readPage(server, path);
  };

  describe('No number is without definition, day and way of counting', () => {
    test.each(paths)('on %s', async (path) => {
      const asOf = new URL(path, 'http://localhost').searchParams.get('asOf') ?? DAYS[1];
      const isDay = (day: string) => day === asOf || day === DAYS[1];
      expect(numbersWithout(await page(DAYS[1], path), texts, isDay)).toEqual([]);
    });
  });

  describe.each(DAYS)('Counted over again from the files, on %s', (day) => {
    test.each(slugs)(
      'the tally, the table and the words of %s have the same numbers',
      async (slug) => {
        const found = await page(day, `/accords/${slug}`);
        expect(tallyOn(found)).toEqual(tallied(slug, day));
        const places = standings(slug, day).size;
        if (places > 0) expect(numbers(found, 'places')[0]).toBe(places);
        const parts = [
          slug,
          ...accords.filter(({ partOf }) => partOf === slug).map((one) => one.slug),
        ];
        const said = statementsWhere(
          (one) => (one.accords ?? []).some((each) => parts.includes(each)),
          null,
        );
        expect(numbers(found, 'statements')).toEqual([said]);
        expect(numbers(found, 'instruments')).toEqual(parts.length > 1 ? [parts.length - 1] : []);
      },
    );

    test.each(countries)('the accords and statements of %s are as many', async (code) => {
      for (const asOf of [null, '2021-01-01']) {
        const found = await page(day, `/countries/${code}${asOf ? `?asOf=${asOf}` : ''}`);
        const places = allSlugs.filter((slug) => standings(slug, asOf ?? day).has(code)).length;
        expect(numbers(found, 'accords')).toEqual(places > 0 ? [places] : []);
        const said = statementsWhere((one) => (one.countries ?? []).includes(code), asOf);
        expect(numbers(found, 'statements')).toEqual([said]);
      }
    });

    test('the first page counts accords, who joined and who is announced, statements and sources alike', async () => {
      const found = await page(day, '/');
      const topLevel = accords.filter(({ partOf }) => partOf === undefined);
      expect(numbers(found, 'accords')).toEqual([topLevel.length]);
      expect(numbers(found, 'statements')).toEqual([statements.length, sourceCount]);
      const rows = all(found, 'tr').slice(1);
      expect(rows).toHaveLength(topLevel.length);
      const joined = ['PARTY', 'CONTRACTING', 'PROVISIONAL', 'SIGNATORY', 'SUSPENDED'];
      for (const row of rows) {
        const [link] = all(row, 'a');
        const slug = (attribute(link as Element, 'href') ?? '').replace('/accords/', '');
        const held = tallied(slug, day);
        const gone = [...standings(slug, day)].filter(
          ([code, standing]) => formerStates.has(code) && joined.includes(standing),
        ).length;
        const count = (of: readonly string[]) =>
          held.reduce((sum, [standing, many]) => sum + (of.includes(standing) ? many : 0), 0);
        expect([slug, numbers(row, 'joined')]).toEqual([slug, [count(joined) - gone]]);
        const announced = count(['ANNOUNCED']);
        expect([slug, numbers(row, 'standing')]).toEqual([slug, announced > 0 ? [announced] : []]);
      }
    });
  });

  return page;
}
