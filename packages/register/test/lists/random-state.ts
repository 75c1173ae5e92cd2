export type Type = 'Accord' | 'Body' | 'Country' | 'Leader' | 'Source' | 'Statement';
/** A small record as drafts: speakers, sources, accords under one umbrella or not, and what is said. */
export type State = Map<
  string,
  { readonly type: Type; readonly value: Readonly<Record<string, unknown>> }
>;

const COUNTRIES = ['AAA', 'BBB', 'CCC'];
export function firstState(below: (limit: number) => number): State {
  const state: State = new Map();
  for (const code of COUNTRIES) {
    set(state, 'Country', code, { code, kind: 'UN_MEMBER', names: { en: `Land ${code}` } });
  }
  for (let i = 0; i < 3; i++) {
    body(state, i, below);
    leader(state, i, below);
    source(state, i, below);
  }
  for (let i = 0; i < 4; i++) accord(state, i, below);
  for (let i = 0; i < 15; i++) statement(state, i, below);
  return state;
}

/** Changes one entry, or takes a statement away. */
export function changed(state: State, below: (limit: number) => number): void {
  const i = below(15);
  const change = [
    () => body(state, i % 3, below),
    () => leader(state, i % 3, below),
    () => source(state, i % 3, below),
    () => accord(state, i % 4, below),
    () => state.delete(`Statement said-${i}`),
    () => statement(state, i, below),
  ][below(6)];
  change?.();
}

function set(
  state: State,
  type: Type,
  key: string,
  value: Readonly<Record<string, unknown>>,
): void {
  state.set(`${type} ${key}`, { type, value });
}

const country = (below: (limit: number) => number) =>
  below(4) > 0 ? { country: COUNTRIES[below(3)] } : {};

function body(state: State, i: number, below: (limit: number) => number): void {
  const slug = `body-${i}`;
  set(state, 'Body', slug, {
    ...{ slug, kind: 'NEWS_PUBLISHER', names: { en: `Body ${i}` } },
    ...country(below),
  });
}

function leader(state: State, i: number, below: (limit: number) => number): void {
  const slug = `leader-${i}`;
  set(state, 'Leader', slug, { slug, names: { en: `Leader ${i}` }, ...country(below) });
}

function source(state: State, i: number, below: (limit: number) => number): void {
  const slug = `source-${i}`;
  const [kind, language] = [['NEWS', 'PRIMARY'][below(2)], ['en', 'ru'][below(2)]];
  set(state, 'Source', slug, {
    ...{ slug, title: `Source ${i}`, publisher: `body-${below(3)}`, kind, language },
    published: `2025-0${1 + below(9)}`,
  });
}

/** The first may be the umbrella over the others. */
function accord(state: State, i: number, below: (limit: number) => number): void {
  const slug = `accord-${i}`;
  const partOf = i > 0 && below(2) === 0 ? { partOf: 'accord-0' } : {};
  set(state, 'Accord', slug, {
    ...{
      slug,
      kind: i === 0 ? 'UMBRELLA' : 'TREATY',
      binding: i > 0,
      names: { en: `Accord ${i}` },
    },
    ...{ description: 'An accord.', citations: [{ source: 'source-0' }], ...partOf },
    coverage: { until: '2026-11', lookedFor: ['Acts, in the sources.'] },
  });
}

function statement(state: State, i: number, below: (limit: number) => number): void {
  const slug = `said-${i}`;
  const speakers = [
    { leader: `leader-${below(3)}` },
    { body: `body-${below(3)}` },
    { unnamed: 'an envoy', ...country(below) },
  ];
  const date = [undefined, '2024', '2024-05', '2025-01-02'][below(4)];
  const channel = [undefined, 'SPEECH', 'INTERVIEW'][below(3)];
  const wordings = Array.from({ length: 1 + below(2) }, () => {
    const attributed = { source: `source-${below(3)}`, attributedAs: 'the speaker' };
    return below(2) === 0
      ? { ...attributed, form: 'DIRECT', passages: [{ exact: 'We will sign' }] }
      : { ...attributed, form: 'INDIRECT', clause: { exact: 'nothing else' } };
  });
  const some = (all: readonly string[]) =>
    all.filter((_, at) => at === i % all.length || below(2) === 0);
  set(state, 'Statement', slug, {
    ...{ slug, speaker: speakers[below(3)], ...(date && { date }), ...(channel && { channel }) },
    accords: some([0, 1, 2, 3].map((at) => `accord-${at}`)),
    ...(below(3) > 0 && { countries: some(COUNTRIES) }),
    wordings,
  });
}
