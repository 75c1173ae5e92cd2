import type { Started } from '../../../server/test/support/started.ts';
import { messages } from '../../src/messages/en.ts';
import {
  all,
  attribute,
  countryIn,
  type Element,
  readPage,
  rowsUnder,
  type Table,
  tablesIn,
  textOf,
} from './read-page.ts';

/** Who has which standing in an accord on a day, by the country's code. */
export type Places = ReadonlyMap<string, string>;

const standings = Object.entries(messages.terms.standings);

/** The standing that a text begins with, in the words of the English pages; the longest, where one begins another. */
function standingIn(text: string): string {
  const found = standings.filter(([, { word }]) => text.startsWith(word));
  const [standing] = found.toSorted(([, a], [, b]) => b.word.length - a.word.length)[0] ?? [];
  if (standing === undefined) throw new Error(`${JSON.stringify(text)} begins with no standing`);
  return standing;
}

/** In the order of codes, so that two exits can be compared whole. */
function places(found: Iterable<readonly [string, string]>): Places {
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Both sides of the comparison of one accord on two days. */
export async function comparedCountries(
  server: Started,
  accord: string,
  days: readonly [string, string],
): Promise<readonly [Places, Places]> {
  const query = new URLSearchParams({ a: accord, aOn: days[0], b: accord, bOn: days[1] });
  const page = await readPage(server, `/compare?${query}`);
  const rows = [
    'Another standing',
    'Same standing on both days, with',
    'Same standing on both days, no',
  ].flatMap((caption) => rowsUnder(page, caption));
  const side = (at: 0 | 1) =>
    places(
      rows.flatMap(({ code, cells }) => {
        const cell = cells[at] ?? '';
        return cell === messages.compare.noPlace ? [] : [[code ?? '', standingIn(cell)] as const];
      }),
    );
  return [side(0), side(1)];
}

/** An accord's page on a day: the table whole, page by page, with what its first page shows besides. */
export async function accordPage(server: Started, accord: string, day: string) {
  const first = await readPage(server, `/accords/${accord}?asOf=${day}`);
  const rows = [...tableOf(first)];
  for (let next = nextRows(first); next !== null; ) {
    const page = await readPage(server, next);
    rows.push(...tableOf(page));
    next = nextRows(page);
  }
  const named = (head: string) => head.replace(` (${messages.places.noState})`, '');
  const names = new Map(rows.map(({ head, code }) => [named(head), code ?? '']));
  return {
    table: places(rows.map(({ code, cells }) => [code ?? '', standingIn(cells[0] ?? '')])),
    tally: tallyOn(first),
    map: mapOn(first, names),
  };
}

function tableOf(page: Element): Table['rows'] {
  return tablesIn(page).find(({ heads }) => heads[0]?.startsWith('Country'))?.rows ?? [];
}

function nextRows(page: Element): string | null {
  const more = all(page, 'a').find((link) => textOf(link) === messages.accord.moreCountries);
  return more ? attribute(more, 'href') : null;
}

/** A standing of the tally: how many hold it, whom it names, and how many more it says there are. */
export interface Tallied {
  readonly standing: string;
  readonly count: number;
  readonly named: readonly string[];
  readonly more: number;
}

function tallyOn(page: Element): readonly Tallied[] {
  const part = all(page, 'section').find((section) => headOf(section) === 'Standing');
  const list = part && all(part, 'ul')[0];
  return (list?.childNodes ?? []).flatMap((item) => {
    if (!('tagName' in item)) return [];
    const [, button] = all(item, 'button');
    const [names] = all(item, 'ul');
    if (!button || !names) throw new Error('a row of the tally is not as it was');
    const named = all(names, 'li').flatMap((name) => countryIn(name) ?? []);
    const more = Number(/and (\d+) more\b/.exec(textOf(names))?.[1] ?? 0);
    return [
      {
        standing: standingIn(textOf(button)),
        count: Number.parseInt(textOf(item), 10),
        named,
        more,
      },
    ];
  });
}

/** Whoever has a standing is drawn, or said not to be on the map. */
function mapOn(page: Element, codes: ReadonlyMap<string, string>): Places {
  const part = all(page, 'section').find((section) => headOf(section) === 'Map');
  if (!part) return new Map();
  const drawn = all(part, 'use').flatMap((shape) => {
    const [, code] = /#([A-Z]{3})$/.exec(attribute(shape, 'href') ?? '') ?? [];
    const [, fill] = /^url\(#standing-(\w+)\)$/.exec(attribute(shape, 'fill') ?? '') ?? [];
    return code && fill ? [[code, fill.toUpperCase()] as const] : [];
  });
  // A link says the same in words, and is heard where nothing is seen.
  for (const link of all(part, 'a')) {
    const [name = '', said = ''] = (attribute(link, 'aria-label') ?? '').split(/: (?=[^:]*$)/);
    const code = countryIn(link);
    if (code === null || !said) continue;
    const shown = new Map(drawn).get(code);
    if (shown !== standingIn(said) || codes.get(name) !== code)
      throw new Error(`the map draws ${code} as ${shown} and says ${name}: ${said}`);
  }
  const missing = /Not on the map: (.*?)\. /.exec(`${textOf(part)} `)?.[1] ?? '';
  return places([
    ...drawn,
    ...[...codes].flatMap(([name, code]) =>
      missing.split(', ').includes(name) ? [[code, NOT_ON_MAP] as const] : [],
    ),
  ]);
}

/** What the map tells of a country that it has no shape for, beside its name: nothing. */
export const NOT_ON_MAP = 'NOT_ON_MAP';

function headOf(section: Element): string {
  return all(section, 'h2').map(textOf)[0] ?? '';
}
