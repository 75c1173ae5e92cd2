import type { CSL } from '@citation-js/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS, hostileRegister, OUTLETS, SPEAKERS, TITLES } from '../support/hostile-record.ts';
import {
  bibliography,
  readBibtex,
  readCsl,
  readRis,
  readWikitext,
  STYLES,
} from '../support/read-citations.ts';
import { type Started, start } from '../support/started.ts';

const SITE = 'https://signatory.example';

/** The formats that reference managers read. */
const READERS = { CSL_JSON: readCsl, BIBTEX: readBibtex, RIS: readRis } as const;

type Cited = Readonly<Record<keyof typeof READERS | 'PLAIN_TEXT' | 'WIKIPEDIA', string>>;

interface Statement extends Cited {
  readonly slug: string;
  readonly speaker: { readonly name?: string; readonly description?: string };
  readonly wording: {
    readonly source: {
      readonly title: string;
      readonly kind: string;
      readonly url: string | null;
      readonly publisher: { readonly name: string };
    };
  };
}

const FORMATS =
  'PLAIN_TEXT: citation BIBTEX: citation(format: BIBTEX) CSL_JSON: citation(format: CSL_JSON) RIS: citation(format: RIS) WIKIPEDIA: citation(format: WIKIPEDIA)';

let server: Started;
let statements: readonly Statement[];
/** What the register itself says: the whole of it, and a standing. */
let own: readonly Cited[];

// All that is asked is asked here: styles are set by this thread, in which the server has no turn meanwhile.
beforeAll(async () => {
  server = await start(await hostileRegister(), undefined, { publicUrl: SITE });
  const { data, errors } = await server.ask<{
    statements: { nodes: Statement[] };
    register: Cited;
    accord: { participation: Cited };
  }>(`{
    statements(first: 100) { nodes { slug ${FORMATS} speaker { ... on Leader { name } ... on Body { name }
      ... on UnnamedSpeaker { description } } wording { source { title kind url publisher { name } } } } }
    register { ${FORMATS} }
    accord(slug: "pact") { participation(country: "AAA", asOf: "2025-11-10") { ${FORMATS} } }
  }`);
  expect(errors).toBeUndefined();
  statements = data?.statements.nodes ?? [];
  own = [data?.register, data?.accord.participation].filter((one) => one !== undefined);
});
afterAll(() => server.close());

/** A mark twice, or two that a reader takes for a slip: a full stop after another mark, a quotation mark beside its like. */
const DOUBLED =
  /([,;:!?])\s*\1|(?<!\.)\.\s*\.(?!\.)|[!?]\.|,\.|[“”"]{2}|‘‘|’’|« *«|» *»|\s[.,;:!?]/u;

/** As Unicode has them equal: RIS writes a comma within a name as the fullwidth comma. */
const plain = (text: string): string => text.replaceAll('，', ',');

/** As styles may set it: whatever the marks, for they turn inner ones. */
const bare = (text: string): string => text.replaceAll(/[“”‘’"'.,]/g, '').replaceAll(/\s+/g, ' ');

test('every speaker and every title is met', () => {
  const said = statements.map(({ speaker }) => speaker.name ?? speaker.description);
  expect(new Set(said)).toEqual(new Set(Object.values(SPEAKERS)));
  const titles = statements.map(({ wording }) => wording.source.title);
  expect(new Set(titles)).toEqual(new Set(Object.values(TITLES)));
  const outlets = statements.map(({ wording }) => wording.source.publisher.name);
  expect(new Set(outlets)).toEqual(new Set(Object.values(OUTLETS)));
});

test.each(Object.keys(READERS) as (keyof typeof READERS)[])(
  'in three styles %s names speaker, outlet, day and address, and doubles no mark',
  (format) => {
    for (const { slug, speaker, wording, ...texts } of statements) {
      const { kind, title, url, publisher } = wording.source;
      const name = speaker.name ?? speaker.description ?? '';
      const item: CSL & { readonly reporter?: string } = READERS[format](texts[format]);
      // Of an article in a newspaper Citation.js makes the author in RIS its reporter, whom styles leave out, and takes the year alone.
      const isReported = format === 'RIS' && kind === 'NEWS';
      // Beside the outlet stands its own day; the words were said the day before, as the note tells.
      expect(item.issued).toEqual({ 'date-parts': [isReported ? [2025] : [2025, 11, 7]] });
      expect(item.note).toContain('(2025-11-06)');
      if (isReported) expect(plain(item.reporter ?? '')).toBe(`${name},`);
      expect(item['container-title'] ?? item.publisher).toBe(publisher.name);
      expect(item.note).toContain(`${SITE}/statements/${slug}`);
      for (const style of STYLES) {
        const entry = bibliography(item, style);
        const where = [format, style, entry];
        expect([...where, isReported || plain(entry).includes(name)]).toEqual([...where, true]);
        expect([...where, bare(entry).includes(bare(publisher.name))]).toEqual([...where, true]);
        expect([...where, bare(entry).includes(bare(title))]).toEqual([...where, true]);
        // Of a page on the web the second and third give the year alone, of an article in a newspaper all three the day.
        const day =
          !isReported && (style === 'apa' || (format === 'CSL_JSON' && kind === 'NEWS'))
            ? /Nov\w* 7|7 Nov/
            : /2025/;
        expect(entry).toMatch(day);
        expect(entry).toContain(url ?? `${SITE}/statements/${slug}`);
        expect([...where, DOUBLED.exec(entry.replace(url ?? '', 'address'))?.[0]]).toEqual([
          ...where,
          undefined,
        ]);
      }
    }
  },
);

test('plain text and the template of Wikipedia name them too', () => {
  for (const { slug, speaker, wording, PLAIN_TEXT, WIKIPEDIA } of statements) {
    const name = speaker.name ?? speaker.description ?? '';
    const { url, publisher, kind } = wording.source;
    expect(PLAIN_TEXT.startsWith(`${name}: `)).toBe(true);
    for (const part of [publisher.name, '2025-11-06', `${SITE}/statements/${slug}`, url ?? ''])
      expect(PLAIN_TEXT).toContain(part);
    expect(PLAIN_TEXT).toMatch(/SHA-256 of the record [0-9a-f]{12}…/);
    expect(DOUBLED.exec(PLAIN_TEXT.replace(url ?? '', 'address'))?.[0]).toBeUndefined();
    const cited = readWikitext(WIKIPEDIA);
    expect(cited).toMatchObject({ author: name, date: '7 November 2025' });
    expect(cited[kind === 'NEWS' ? 'newspaper' : 'publisher']).toBe(publisher.name);
    expect([cited.url, cited.id]).toEqual(
      url === null
        ? [`${SITE}/statements/${slug}`, undefined]
        : [ADDRESS, `Signatory, ${SITE}/statements/${slug}`],
    );
  }
});

test('the register, and a standing that no act gives, are cited as what the register says', () => {
  const expected = [
    ['Signatory, an open register of diplomatic accords', `${SITE}/`, null],
    [
      'Land A in the Pact: no standing, as of 2025-11-10',
      `${SITE}/accords/pact/AAA?asOf=2025-11-10`,
      10,
    ],
  ] as const;
  expect(own).toHaveLength(expected.length);
  for (const [i, [title, address, day]] of expected.entries())
    for (const [format, read] of Object.entries(READERS)) {
      const item = read(own[i]?.[format as keyof typeof READERS] ?? '');
      expect(item).toMatchObject({ title, URL: address });
      // The digest tells the state of the whole: no day among its facts is that of their issue.
      expect(item.issued).toEqual(day === null ? undefined : { 'date-parts': [[2025, 11, day]] });
      for (const style of STYLES) {
        const entry = bibliography(item, style);
        for (const part of ['Signatory', title, address]) expect(bare(entry)).toContain(bare(part));
        expect(DOUBLED.exec(entry)?.[0]).toBeUndefined();
      }
    }
});

test('an address is that of the request where no public address is configured, and never another', async () => {
  const untold = await start(await hostileRegister());
  const query = encodeURIComponent('{ register { citation } }');
  const cite = async (path: string) => (await untold.get(path)).text();
  const own = await cite(`/graphql?query=${query}`);
  // CostAccount twice, so that an answer is kept, and then under another name of the same server.
  expect(await cite(`/graphql?query=${query}`)).toBe(own);
  expect(own).toContain(`[Signatory, Register, ${untold.address}/;`);
  const { port } = new URL(untold.address);
  const other = await fetch(`http://localhost:${port}/graphql?query=${query}`).catch(() => null);
  if (other) expect(await other.text()).toContain(`http://localhost:${port}/;`);
  const named = async (host: string) =>
    (await untold.app.inject({ url: `/graphql?query=${query}`, headers: { host } })).body;
  expect(await named('evil.example')).toContain('[Signatory, Register, /;');
  expect(await named('127.0.0.2:81')).toContain('http://127.0.0.2:81/;');
  expect(await named('evil.example:82')).toContain('[Signatory, Register, /;');
  await untold.close();
});
