import {
  BODIES,
  DATES,
  DOCUMENTS,
  HEADERS,
  LISTS,
  METHODS,
  NUMBERS,
  PATHS,
  WORDS,
} from './hostile-words.ts';
import type { Raw } from './raw-request.ts';

/** Requests that are wrong in every way that is known, and random within it; the same for the same seed. */
export function hostileRequests(seed: number, count: number): readonly Raw[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;
  const page = (): string =>
    one([
      `first: ${one(NUMBERS)}`,
      `last: ${one(NUMBERS)}`,
      'first: 3, last: 3',
      `first: 2, after: ${JSON.stringify(one(WORDS))}`,
      `before: ${JSON.stringify(Buffer.from(JSON.stringify([one(WORDS), one(WORDS)])).toString('base64url'))}`,
    ]);
  const nested = (depth: number, inner: string): string =>
    depth === 0 ? inner : `a { ${nested(depth - 1, inner)} }`;
  const post = (kind: string, body: string, headers: Record<string, string> = {}): Raw => ({
    kind,
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const query = (kind: string, text: string, variables?: object): Raw =>
    post(kind, JSON.stringify({ query: text, variables }));
  const search = (kind: string, text: string): Raw =>
    query(
      kind,
      'query ($w: String!) { statements(filter: { words: $w }) { totalCount nodes { slug } } }',
      { w: text },
    );

  const makers: readonly (() => Raw)[] = [
    () => post('malformed JSON', one(BODIES)),
    () => post('nested JSON', `${'{"a":'.repeat(below(20_000))}1`),
    () =>
      post(
        'nested lists',
        `{"query":"{__typename}","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
      ),
    () => query('deep document', `{ ${nested(one([21, 100, 700]), 'b')} }`),
    () => query('wide document', `{ ${'__typename '.repeat(one([401, 1_400, 20_000]))} }`),
    () =>
      query(
        'aliases',
        `{ ${Array.from({ length: one([61, 500]) }, (_, i) => `a${i}: countries(first: 100) { totalCount nodes { code } }`).join(' ')} }`,
      ),
    () =>
      query(
        'fragments in a circle',
        '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      ),
    () =>
      query(
        'fragments doubling',
        `{ ...f0 } ${Array.from({ length: 30 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f30 on Query { __typename }`,
      ),
    () => query('directives', `{ __typename ${'@a '.repeat(one([51, 1_000]))} }`),
    () => query('comments and commas', `{ __typename ${',#a\n'.repeat(5_000)} }`),
    () =>
      query(
        'pages in pages',
        `{ ${Array.from({ length: below(8) }).reduce<string>((inner) => `leaders(first: 100) { nodes { country { ${inner} } } }`, 'code')} }`,
      ),
    () =>
      query(
        'page',
        `{ ${one(LISTS)}(${page()}) { totalCount edges { cursor } pageInfo { endCursor } } }`,
      ),
    () =>
      query(
        'variable page',
        `query ($n: Int, $c: String) { ${one(LISTS)}(first: $n, after: $c) { edges { cursor } } }`,
        { n: one(NUMBERS), c: one(WORDS) },
      ),
    () =>
      query(
        'date',
        `{ accord(slug: "abraham-accords") { tally(asOf: ${JSON.stringify(one(DATES))}) { count } } }`,
      ),
    () =>
      query(
        'dates in variables',
        'query ($d: PartialDate) { statements(filter: { from: $d, to: $d }) { totalCount } }',
        { d: one([...DATES, ...WORDS, ...NUMBERS]) },
      ),
    () =>
      query('id', `query ($id: ID!) { node(id: $id) { id } }`, {
        id: one([
          'Country:',
          ':',
          'Statement:__proto__',
          'Act:%',
          'Participation:/',
          ...WORDS,
          ...WORDS.map((word) => `Leader:${word}`),
        ]),
      }),
    () =>
      query(
        'literal',
        `{ country(code: ${JSON.stringify(one(WORDS)).replaceAll('\\\\', '\\')}) { code } }`,
      ),
    () => query('syntax', one(DOCUMENTS)),
    () => search('search', `${one(WORDS)} ${one(WORDS)}`),
    () => search('long search', one(WORDS).slice(0, 10).repeat(below(3_000))),
    () => search('1 MB search', one(WORDS).slice(0, 3).repeat(1_000_000).slice(0, 1_000_000)),
    () => ({
      kind: 'GET query',
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(one([...WORDS].map((word) => word.toWellFormed())))}&variables=${one(['{', '[]', '%7B%7D', 'a', '%00'])}`,
      headers: {},
    }),
    () => ({ kind: 'path', method: one(['GET', 'HEAD', 'POST']), path: one(PATHS), headers: {} }),
    () => ({
      kind: 'method',
      method: one(METHODS),
      path: one(['/', '/graphql', '/data/sources.json', '/healthz']),
      headers: {},
    }),
    () => ({
      kind: 'headers',
      method: one(['GET', 'OPTIONS', 'HEAD']),
      path: one([
        '/graphql?query={__typename}',
        '/data/sources.csv?kind=NEWS',
        '/',
        '/data/datapackage.json',
      ]),
      headers: one(HEADERS),
    }),
    () => ({
      ...query('headers on a body', '{ __typename }'),
      headers: { 'content-type': 'application/json', ...one(HEADERS) },
    }),
    () => ({
      kind: 'export',
      method: 'GET',
      path: `/data/${one(['signatories', 'statements', 'acts', 'announcements', 'relations', 'offices', 'sources'])}.${one(['csv', 'json', 'jsonld', 'xml', 'sqlite'])}?${one(['asOf', 'accord', 'country', 'words', 'filter', 'standing', '__proto__', 'first'])}=${encodeURIComponent(one([...WORDS, ...DATES]).toWellFormed())}`,
      headers: {},
    }),
    () => ({
      kind: 'document by hash',
      method: 'GET',
      path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: one([null, 1, [], { version: 1, sha256Hash: '__proto__' }, { version: 2, sha256Hash: 'a'.repeat(64) }, { sha256Hash: {} }]) }))}`,
      headers: {},
    }),
  ];
  // Each kind in turn, so that every one occurs; what it holds is random.
  return Array.from({ length: count }, (_, i) => (makers[i % makers.length] as () => Raw)());
}

/** Numbers from 0 to 1 that a seed repeats (a linear congruence; Numerical Recipes, ch. 7.1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
