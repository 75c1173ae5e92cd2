import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';
import { OA, readAnnotations } from '../support/read-annotations.ts';
import { readBibtex, readCsl, readRis, readWikitext } from '../support/read-citations.ts';

const FORMATS = ['PLAIN_TEXT', 'BIBTEX', 'CSL_JSON', 'RIS', 'WIKIPEDIA', 'WEB_ANNOTATION'];

/** A citation in every format, under the format's name. */
const cited = (asOf = '') =>
  FORMATS.map((format) => `${format}: citation(format: ${format}${asOf})`).join(' ');

type Cited = Readonly<Record<(typeof FORMATS)[number], string>>;

interface Facts {
  readonly register: Cited;
  readonly statement: Cited & { readonly wordings: readonly Cited[] };
  readonly accord: Cited & {
    readonly participation: Cited & {
      readonly acts: readonly Cited[];
      readonly roles: readonly Cited[];
    };
  };
  readonly leader: { readonly offices: readonly Cited[] };
  readonly source: Cited;
}

interface Verified {
  readonly citation: string;
  readonly citations: readonly {
    readonly passages: readonly object[];
    readonly verbatim: string | null;
    readonly verification: object | null;
  }[];
}

onSeeds((fixture) => {
  let answer: Promise<Facts> | undefined;
  const facts = () => {
    answer ??= fixture().data<Facts>(`{
      statement(slug: "vance-2025-11-06-white-house") { ${cited()} wordings { ${cited()} } }
      accord(slug: "abraham-accords") { ${cited()}
        participation(country: "ISR", asOf: "2025-11-06") { ${cited()} acts { ${cited()} } roles { ${cited()} } } }
      leader(slug: "kassym-jomart-tokayev") { offices { ${cited()} } }
      source(slug: "2025-11-06-times-of-israel-kazakhstan") { ${cited()} }
      register { ${cited()} }
    }`);
    return answer;
  };

  describe('A citation', () => {
    test('of every citable fact is written in each format, with the id of the fact, its page and the state of the record', async () => {
      const { statement, accord, leader, source, register } = await facts();
      const { digest } = await fixture().register.revision();
      const origin = fixture().server.address;
      const state = `SHA-256 of the record ${digest.slice(0, 12)}…; `;
      const { participation } = accord;
      const all = [
        ['Statement:', statement, '/statements/vance-2025-11-06-white-house'],
        ['Wording:', statement.wordings[1], '/statements/vance-2025-11-06-white-house'],
        ['Accord:', accord, '/accords/abraham-accords'],
        ['Participation:', participation, '/accords/abraham-accords/ISR?asOf=2025-11-06'],
        ['Act:', participation.acts[0], '/accords/'],
        ['RoleHeld:', participation.roles[0], '/accords/abraham-accords'],
        ['Office:', leader.offices[0], '/leaders/kassym-jomart-tokayev'],
        ['Source:', source, '/sources/2025-11-06-times-of-israel-kazakhstan'],
        ['Register', register, '/'],
      ] as const;
      for (const [type, one, path] of all) {
        for (const format of FORMATS.filter((name) => name !== 'BIBTEX')) {
          expect([type, format, one?.[format]?.includes(`${origin}${path}`)]).toEqual([
            type,
            format,
            true,
          ]);
          if (format !== 'WEB_ANNOTATION') expect(one?.[format]).toContain(state);
        }
        expect(one?.WEB_ANNOTATION).toContain(digest);
        // No day on which it was made: the same is written on every other day.
        expect(JSON.stringify(one)).not.toContain('2025-11-10');
        expect(one?.PLAIN_TEXT).toContain(`[Signatory, ${type}`);
        const item = readCsl(one?.CSL_JSON ?? '');
        const entry = readBibtex(one?.BIBTEX ?? '');
        const { title, url } = readWikitext(one?.WIKIPEDIA ?? '');
        const { of, values } = await readAnnotations(one?.WEB_ANNOTATION ?? '');
        const record = readRis(one?.RIS ?? '');
        expect(item.note).toContain(`[Signatory, ${type}`);
        expect(record.note).toBe(item.note);
        expect(entry.note).toBe(item.note);
        expect(one?.WIKIPEDIA).toContain(`<!-- Signatory, ${type}`);
        const [annotation = ''] = of(`${OA}Annotation`);
        const [id] = values(annotation, 'urn:signatory:terms:register');
        expect(id).toMatch(new RegExp(`^${type}`));
        expect([entry.title, record.title, title]).toEqual([item.title, item.title, item.title]);
        expect([entry.URL, record.URL, url]).toEqual([item.URL, item.URL, item.URL]);
      }
    });

    test('of words says how far they were verified, of a source by which text', async () => {
      const { statement, source } = await facts();
      expect(statement.PLAIN_TEXT).toMatch(
        /^JD Vance: “.*In: .*The Times of Israel.*exact in the text with SHA-256 [0-9a-f]{64}, verified /,
      );
      expect(statement.WIKIPEDIA).toMatch(/^\{\{cite news \|.*\|quote=/);
      expect(source.PLAIN_TEXT).toMatch(
        /^[^“]*“[^”]*”, The Times of Israel.*its text was held and has SHA-256 [0-9a-f]{64}\]$/,
      );
    });

    test('as an annotation puts no sentence of the register into a source’s mouth, and no level beside it', async () => {
      const { statement, accord, leader, source, register } = await facts();
      const { acts, roles } = accord.participation;
      for (const { WEB_ANNOTATION } of [
        ...[accord, accord.participation, ...acts, ...roles, ...leader.offices],
        ...[source, register],
      ]) {
        const { body, target, ...rest } = JSON.parse(WEB_ANNOTATION ?? '');
        expect(body.creator).toEqual({ name: 'Signatory', type: 'Organization' });
        expect(rest).not.toHaveProperty('verbatim');
        expect('passagesVerbatim' in rest).toBe(Array.isArray(target));
      }
      expect(JSON.parse(statement.WEB_ANNOTATION ?? '').body.creator.name).toBe('JD Vance');
    });

    test('of the register has no day of issue, for none of its facts gives one', async () => {
      const { register } = await facts();
      expect(readCsl(register.CSL_JSON ?? '').issued).toBeUndefined();
      expect(readBibtex(register.BIBTEX ?? '').issued).toBeUndefined();
      expect(register.RIS).not.toMatch(/^(PY|DA) /m);
      expect(register.WIKIPEDIA).not.toContain('|date=');
    });

    test('of a fact says how far the passages were verified by which it is cited', async () => {
      const { accord } = await fixture().data<{ accord: Verified }>(
        `{ accord(slug: "abraham-accords") { citation citations { passages { exact } verbatim
             verification { on sha256 } } } }`,
      );
      expect(accord.citation).toMatch(
        /exact in the text with SHA-256 [0-9a-f]{64}, verified 2026-/,
      );
      for (const { passages, verbatim, verification } of accord.citations) {
        expect(verbatim === null).toBe(passages.length === 0);
        expect(verification === null).toBe(verbatim === null || verbatim === 'NOT_HELD');
      }
    });

    test('of a standing holds for the day in asOf, by the act that gives it', async () => {
      const { accord } = await fixture().data<{
        accord: { participation: Readonly<Record<string, string | null>> };
      }>(`{ accord(slug: "abraham-accords") { participation(country: "KAZ", asOf: "2025-11-07") {
            then: citation before: citation(asOf: "2025-11-05") label: citation(format: BIBTEX)
            later: citation(format: BIBTEX, asOf: "2025-11-08") } } }`);
      const { before, label, later } = accord.participation;
      expect(accord.participation.then).toMatch(
        /^Kazakhstan in the Abraham Accords: announced, as of 2025-11-07\. Derived from: joining announced \(2025-11-06\), by .*\[Signatory, Participation:abraham-accords\/KAZ\/2025-11-07, .*\/accords\/abraham-accords\/KAZ\?asOf=2025-11-07; /,
      );
      expect(before).toMatch(
        /^Kazakhstan in the Abraham Accords: no standing, as of 2025-11-05\. \[Signatory, .*; derived without a source\]$/,
      );
      expect(readBibtex(label ?? '').id).toBe(
        'signatory-participation-abraham-accords-kaz-2025-11-07',
      );
      expect(readBibtex(later ?? '').id).not.toBe(readBibtex(label ?? '').id);
    });

    test('of a role names it, and the role is found by its id', async () => {
      const { accord } = await facts();
      expect(accord.participation.roles[0]?.PLAIN_TEXT).toMatch(
        /^Israel: principal, Abraham Accords/,
      );
      expect(
        await fixture().data(
          '{ node(id: "RoleHeld:abraham-accords/ISR/PRINCIPAL") { id ... on RoleHeld { role } } }',
        ),
      ).toEqual({ node: { id: 'RoleHeld:abraham-accords/ISR/PRINCIPAL', role: 'PRINCIPAL' } });
    });
  });

  describe('The count of acts', () => {
    test('of an accord is that of the list of acts in it, for many accords by one query', async () => {
      const { queries } = fixture();
      queries.length = 0;
      const { accords } = await fixture().data<{
        accords: { nodes: { slug: string; actCount: number }[] };
      }>('{ accords(first: 100) { nodes { slug actCount } } }');
      expect(queries.filter((query) => /from "act"/.test(query))).toHaveLength(1);
      for (const { slug, actCount } of accords.nodes.slice(0, 8)) {
        const { acts } = await fixture().data<{ acts: { totalCount: number } }>(
          'query ($accord: String) { acts(filter: { accord: $accord }) { totalCount } }',
          { accord: slug },
        );
        expect([slug, actCount]).toEqual([slug, acts.totalCount]);
      }
      expect(accords.nodes.some(({ actCount }) => actCount > 10)).toBe(true);
    });
  });
});
