import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import type { CitationDraft } from '../../src/citation/draft.ts';
import type { CountryDraft } from '../../src/country/draft.ts';
import type { LeaderDraft } from '../../src/leader/draft.ts';
import { dumpSeeds, loadSeeds, openRegister, type Register } from '../../src/register.ts';
import type { SourceDraft } from '../../src/source/draft.ts';
import type { StatementDraft } from '../../src/statement/draft.ts';
import { withoutComments } from '../support/commented.ts';
import { onSqlite, SEEDS } from '../support/snapshots.ts';

/** No more words of one source are quoted than these; a passage within another counts once. */
const MOST_WORDS = { held: 500, notHeld: 150 };

let register: Register;
let accords: readonly AccordDraft[];
let countries: readonly CountryDraft[];
let leaders: readonly LeaderDraft[];
let sources: readonly SourceDraft[];
let statements: readonly StatementDraft[];

beforeAll(async () => {
  register = await onSqlite('seeds');
  // The register gives drafts out in the shape in which it takes them in.
  const drafts = (await register.drafts()) as ReadonlyMap<string, readonly never[]>;
  accords = drafts.get('Accord') ?? [];
  countries = drafts.get('Country') ?? [];
  leaders = drafts.get('Leader') ?? [];
  sources = drafts.get('Source') ?? [];
  statements = drafts.get('Statement') ?? [];
});

afterAll(() => register.close());

/** Every fact that must be cited, with its citations. */
function facts(): readonly (readonly [fact: string, citations: readonly CitationDraft[]])[] {
  return [
    ...accords.flatMap(({ slug, citations, acts = [], participations = [] }) => [
      [slug, citations] as const,
      ...acts.map((act) => [`${slug} ${act.kind} ${act.date}`, act.citations] as const),
      ...participations.flatMap(({ country, acts: own = [], roles = [] }) => [
        ...own.map((act) => [`${slug} ${country} ${act.kind} ${act.date}`, act.citations] as const),
        ...roles.map((held) => [`${slug} ${country} ${held.role}`, held.citations] as const),
      ]),
    ]),
    ...countries
      .filter(({ from, until }) => from !== undefined || until !== undefined)
      .map(({ code, citations = [] }) => [`${code} from, until`, citations] as const),
    ...leaders.flatMap(({ slug, offices = [] }) =>
      offices.map((office) => [`${slug} ${office.title}`, office.citations] as const),
    ),
  ];
}

describe('the record as a whole', () => {
  test('each accord, act, role, office and day of a state is supported by a source that the record holds', () => {
    const known = new Set(sources.map(({ slug }) => slug));
    const wrong = facts().filter(
      ([, citations]) =>
        !citations.some(({ stance }) => stance === undefined) ||
        !citations.every(({ source }) => known.has(source)),
    );
    expect(wrong.map(([fact]) => fact)).toEqual([]);
    const unsourced = statements.filter(({ wordings }) =>
      wordings.some(({ source }) => !known.has(source)),
    );
    expect(unsourced.map(({ slug }) => slug)).toEqual([]);
  });

  test('what is contested says why, or shows who contradicts it', () => {
    const contested = accords.flatMap(({ slug, participations = [] }) =>
      participations.flatMap(({ country, acts = [] }) =>
        acts
          .filter((act) => act.contested)
          .map((act) => ({ fact: `${slug} ${country} ${act.kind} ${act.date}`, act })),
      ),
    );
    const bare = contested.filter(
      ({ act }) => !act.note && !act.citations.some(({ stance }) => stance === 'CONTRADICTS'),
    );
    expect(bare.map(({ fact }) => fact)).toEqual([]);
    expect(contested.length).toBeGreaterThan(0);
  });

  test('addresses are web addresses', () => {
    const wrong = sources.filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url));
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('a source that has no address says so, or where it comes from', () => {
    const silent = sources.filter(({ url, note }) => url === undefined && note === undefined);
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test('each accord says how far its record reaches, and what was looked for', () => {
    const silent = accords.filter(({ coverage }) => !coverage?.lookedFor);
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test('no source is quoted at length: at most 500 words, and 150 where its text is not held', () => {
    const quoted = new Map<string, Set<string>>();
    const quote = (source: string, words: readonly string[]) => {
      const before = quoted.get(source) ?? new Set<string>();
      for (const exact of words) before.add(exact);
      quoted.set(source, before);
    };
    for (const [, citations] of facts())
      for (const { source, passages = [] } of citations)
        quote(
          source,
          passages.map(({ exact }) => exact),
        );
    for (const { source, passages = [], clause } of statements.flatMap((one) => one.wordings))
      quote(
        source,
        [...passages, ...(clause ? [clause] : [])].map(({ exact }) => exact),
      );
    const held = new Set(sources.flatMap(({ slug, sha256 }) => (sha256 ? [slug] : [])));
    const long = [...quoted].flatMap(([source, passages]) => {
      const whole = [...passages].filter(
        (passage) => ![...passages].some((other) => other !== passage && other.includes(passage)),
      );
      const total = whole.reduce((sum, passage) => sum + count(passage), 0);
      const most = held.has(source) ? MOST_WORDS.held : MOST_WORDS.notHeld;
      return total > most ? [`${source}: ${total} words`] : [];
    });
    expect(long).toEqual([]);
  });
});

describe('the seed files', () => {
  test('can be read: no line is over 200 characters, addresses aside', () => {
    const long = files(SEEDS).flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          line.length > 200 && !/^url: /.test(line) ? [`${relative(SEEDS, path)}:${i + 1}`] : [],
        ),
    );
    expect(long).toEqual([]);
  });

  test('come out of the register as they went in, byte for byte, comments aside', async () => {
    const out = await mkdtemp(join(tmpdir(), 'record-'));
    try {
      await dumpSeeds(register, out);
      const bytes = (root: string) =>
        Object.fromEntries(
          files(root).map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
        );
      const given = Object.entries(bytes(SEEDS)).map(([path, text]) => [
        path,
        withoutComments(text),
      ]);
      expect(bytes(out)).toEqual(Object.fromEntries(given));
    } finally {
      await rm(out, { recursive: true });
    }
  });

  test('may have comments, and text that looks like one stays', () => {
    const text =
      '# Head.\n\n# Above.\n- a: "b # c" # behind\n  # below\n  d: e#f\n  g: >\n    # h\n';
    expect(withoutComments(text)).toBe('- a: "b # c"\n  d: e#f\n  g: >\n    # h\n');
  });

  test('are taken in whole in under five seconds', async () => {
    const fresh = await openRegister(':memory:');
    // The processor's time, whoever else uses the machine.
    const start = process.cpuUsage();
    await loadSeeds(fresh, SEEDS);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(5_000);
    await fresh.close();
  });
});

/** The YAML files of a folder, in order. */
function files(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
