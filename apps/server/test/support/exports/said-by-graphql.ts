import { expect } from 'vitest';
import type { Started } from '../started.ts';
import { listed } from './listed.ts';

export type Cells = Readonly<Record<string, unknown>>;

interface Speaker {
  readonly __typename: string;
  readonly slug?: string;
  readonly name?: string;
  readonly description?: string;
}
const SPEAKER =
  '{ __typename ... on Leader { slug name } ... on Body { slug name } ... on UnnamedSpeaker { description } }';
const listOf = (items: readonly unknown[]) => (items.length > 0 ? items.join('; ') : null);
/** As docs/data.md has it: one apostrophe in front of what a spreadsheet would run. */
const harmless = (text: string | null) =>
  text !== null && /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;

/** What GraphQL says of each row, by its key: the columns that can be had without deriving anything. */
export const SAID: Readonly<
  Record<string, (server: Started) => Promise<ReadonlyMap<string, Cells>>>
> = {
  // By country, where the file is made by accord.
  async signatories(server) {
    const countries = await listed<{
      code: string;
      name: string;
      participations: {
        totalCount: number;
        nodes: {
          accord: { slug: string; name: string; binding: boolean | null };
          standing: string;
          since: string | null;
        }[];
      };
    }>(
      server,
      'countries',
      'code name participations(first: 100) { totalCount nodes { accord { slug name binding } standing since } }',
    );
    return new Map(
      countries.flatMap(({ code, name, participations: { nodes, totalCount } }) => {
        expect(nodes).toHaveLength(totalCount);
        return nodes.map(({ accord, standing, since }) => [
          `${accord.slug} ${code}`,
          {
            accord_name: accord.name,
            binding: accord.binding,
            country_name: name,
            standing,
            since,
          },
        ]);
      }),
    );
  },
  async statements(server) {
    const all = await listed<{
      slug: string;
      date: string | null;
      dateInferred: boolean;
      speaker: Speaker;
      text: string;
      form: string;
      channel: string | null;
      accords: { slug: string }[];
      countries: { code: string }[];
      wordings: { id: string }[];
      source: { slug: string };
    }>(
      server,
      'statements',
      `slug date dateInferred speaker ${SPEAKER} text form channel accords { slug } countries { code } wordings { id } source { slug }`,
    );
    return new Map(
      all.map(({ slug, date, dateInferred, speaker, text, form, channel, ...one }) => [
        slug,
        {
          date,
          date_inferred: dateInferred,
          speaker: speaker.slug ?? null,
          speaker_type: speaker.__typename,
          speaker_name: harmless(speaker.name ?? speaker.description ?? null),
          text: harmless(text),
          form,
          channel,
          accords: listOf(one.accords.map((accord) => accord.slug)),
          countries: listOf(one.countries.map(({ code }) => code)),
          wordings: one.wordings.length,
          source: one.source.slug,
        },
      ]),
    );
  },
  async acts(server) {
    const all = await listed<{
      id: string;
      kind: string;
      date: string | null;
      contested: boolean;
      note: string | null;
      accord: { slug: string };
      country: { code: string } | null;
      statement: { slug: string } | null;
      by: Speaker | null;
    }>(
      server,
      'acts',
      `id kind date contested note accord { slug } country { code } statement { slug } by ${SPEAKER}`,
    );
    return new Map(
      all.map(({ id, kind, date, contested, note, accord, country, statement, by }) => [
        id,
        {
          kind,
          date,
          contested,
          note: harmless(note),
          accord: accord.slug,
          country: country?.code ?? null,
          statement: statement?.slug ?? null,
          by: by?.slug ?? null,
        },
      ]),
    );
  },
  async announcements(server) {
    const all = await listed<{
      act: { id: string };
      accord: { slug: string };
      outcome: string;
      days: number | null;
    }>(server, 'announcements', 'act { id } accord { slug } outcome days');
    return new Map(
      all.map(({ act, accord, outcome, days }) => [act.id, { accord: accord.slug, outcome, days }]),
    );
  },
  async relations(server) {
    const accords = await listed<{
      slug: string;
      name: string;
      relations: { kind: string; accord: { slug: string; name: string } }[];
    }>(server, 'accords', 'slug name relations { kind accord { slug name } }');
    return new Map(
      accords.flatMap(({ slug, name, relations }) =>
        relations.map(({ kind, accord }) => [
          `${slug} ${kind} ${accord.slug}`,
          { accord_name: name, related_name: accord.name },
        ]),
      ),
    );
  },
  async offices(server) {
    const leaders = await listed<{
      slug: string;
      offices: { id: string; title: string; from: string | null; to: string | null }[];
    }>(server, 'leaders', 'slug offices { id title from to }');
    return new Map(
      leaders.flatMap(({ slug, offices }) =>
        offices.map(({ id, title, from, to }) => [id, { leader: slug, title, from, to }]),
      ),
    );
  },
  async sources(server) {
    const all = await listed<{
      slug: string;
      title: string;
      publisher: { slug: string };
      published: string | null;
      url: string | null;
      sha256: string | null;
    }>(server, 'sources', 'slug title publisher { slug } published url sha256');
    return new Map(
      all.map(({ slug, title, publisher, published, url, sha256 }) => [
        slug,
        { title: harmless(title), publisher: publisher.slug, published, url, sha256 },
      ]),
    );
  },
};
