import { describe, expect, test } from 'vitest';
import { DESCRIPTIONS, FIRST, LAST, onEditions, SECOND, THIRD } from '../support/editions.ts';
import { start } from '../support/started.ts';

const PACT = '{ accord(slug: "pact") { id description } register { digest } }';

/** What the queries of these tests are answered with. */
interface Answer {
  readonly data: {
    readonly accord: { readonly id: string; readonly description: string };
    readonly register: { readonly digest: string };
    readonly node: object | null;
    readonly nodes: readonly object[];
    readonly changes: { readonly totalCount: number; readonly nodes: readonly { why: string }[] };
  };
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const answerOf = async (response: Response) => (await response.json()) as Answer;

onEditions((fixture) => {
  const ask = async (search: string, query = PACT) => {
    const at = `/graphql?query=${encodeURIComponent(query)}${search}`;
    const response = await fixture().server.get(at);
    return { status: response.status, headers: response.headers, ...(await answerOf(response)) };
  };

  describe('an answer is', () => {
    test.each([
      ['2026-12-01', FIRST],
      ['2026-12-02', FIRST],
      ['2026-12-03', THIRD],
      ['2026-12-09', LAST],
      ...Object.keys(DESCRIPTIONS).map((name) => [name, name] as const),
    ] as const)('with knownOn=%s that of edition %s', async (knownOn, name) => {
      const { data } = await ask(`&knownOn=${knownOn}`);
      const description = Object.entries(DESCRIPTIONS).find(([one]) => one === name)?.[1];
      expect(data.accord).toEqual({ id: `Accord:pact@${name}`, description });
    });

    test('with the digits of a digest that of the last edition of that data', async () => {
      const { data, headers } = await ask(`&knownOn=${FIRST}`);
      const { digest } = data.register;
      expect(headers.get('signatory-revision')).toBe(digest);
      for (const digits of [8, 20, 64]) {
        const { data } = await ask(`&knownOn=${digest.slice(0, digits).toUpperCase()}`);
        expect(data.accord.id).toBe(`Accord:pact@${THIRD}`);
      }
    });

    test('null for what a later edition changed', async () => {
      const changeIn = (edition: string, known: string) =>
        ask('', `{ node(id: "EditionChange:${edition}/Accord:pact@${known}") { id } }`);
      const { data } = await changeIn(SECOND, THIRD);
      expect(data.node).toEqual({ id: `EditionChange:${SECOND}/Accord:pact@${THIRD}` });
      expect((await changeIn(SECOND, FIRST)).data.node).toBeNull();
    });

    test('without it that of the present, whose ids name no edition', async () => {
      expect((await ask('')).data.accord).toEqual({
        id: 'Accord:pact',
        description: DESCRIPTIONS[LAST],
      });
    });
  });

  test.each([
    ['2026-11-30', 'on 2026-11-30 nothing was published yet: the first edition is 2026-12-01.1'],
    ['2026-12-10', 'knownOn is 2026-12-10, and today is 2026-12-09'],
    ['2026-12-01&knownOn=2026-12-03', 'knownOn is given 2 times'],
  ])('knownOn=%s is refused at every address', async (knownOn, message) => {
    const { status, errors } = await ask(`&knownOn=${knownOn}`);
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain(message);
    for (const path of ['/data/acts.csv', '/data/register.sqlite', '/feeds/register.atom']) {
      const file = await fixture().server.get(`${path}?knownOn=${knownOn}`);
      expect(file.status).toBe(400);
      expect(await file.text()).toContain(message);
    }
  });

  test('an id with an edition is answered from it, whatever the address', async () => {
    const node = (id: string) => `{ node(id: "${id}") { id ... on Accord { description
      participation(country: "AAA") { id accord { id } } } } }`;
    const { data } = await ask('', node(`Accord:pact@${SECOND}`));
    expect(data.node).toEqual({
      id: `Accord:pact@${SECOND}`,
      description: DESCRIPTIONS[SECOND],
      participation: {
        id: `Participation:pact/AAA/2026-12-09@${SECOND}`,
        accord: { id: `Accord:pact@${SECOND}` },
      },
    });
    const same = await ask(`&knownOn=${SECOND}`, node('Accord:pact'));
    expect(same.data).toEqual(data);
    const again = await ask(`&knownOn=${SECOND}`, node(`Accord:pact@${SECOND}`));
    expect(again.data).toEqual(data);
    const both = '{ nodes(ids: ["Accord:pact", "Country:AAA"]) { id } }';
    expect((await ask(`&knownOn=${FIRST}`, both)).data.nodes).toEqual([
      { id: `Accord:pact@${FIRST}` },
      { id: `Country:AAA@${FIRST}` },
    ]);
  });

  test('an id may name its edition by a day or a digest, and all names of one are one', async () => {
    const node = (id: string) => `{ node(id: "${id}") { id } }`;
    const { digest } = (await ask(`&knownOn=${SECOND}`)).data.register;
    for (const [named, edition] of [
      ['2026-12-02', FIRST],
      [digest.slice(0, 8), SECOND],
      [digest, SECOND],
    ])
      expect((await ask('', node(`Accord:pact@${named}`))).data.node).toEqual({
        id: `Accord:pact@${edition}`,
      });
    const both = `{ nodes(ids: ["Accord:pact@${SECOND}", "Country:AAA@${digest.slice(0, 9)}"]) { id } }`;
    for (const address of ['', `&knownOn=${SECOND}`])
      expect((await ask(address, both)).data.nodes).toEqual([
        { id: `Accord:pact@${SECOND}` },
        { id: `Country:AAA@${SECOND}` },
      ]);
    for (const [wrong, message] of [
      ['latest', '"latest" names no edition'],
      ['', '"" names no edition'],
      ['2026-12-03.01', 'names no edition'],
      ['2026-12-10', 'today is 2026-12-09'],
      ['2026-11-30', 'nothing was published yet'],
      ['00000000', 'no edition whose digest begins with 00000000'],
    ] as const) {
      const { errors } = await ask('', node(`Accord:pact@${wrong}`));
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toContain(message);
    }
  });

  test.each([
    `{ nodes(ids: ["Accord:pact@${FIRST}", "Accord:pact@${SECOND}"]) { id } }`,
    `{ nodes(ids: ["Accord:pact@${FIRST}", "Accord:pact"]) { id } }`,
    `{ node(id: "Accord:pact@${FIRST}") { id } register { digest } }`,
  ])('no answer is of two states of the record: %s', async (query) => {
    const { status, errors } = await ask('', query);
    expect([status, errors[0]?.extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('more than one state of the record');
  });

  test('an id of an edition that there is not is refused, and one of an object that it had not is null', async () => {
    const { errors } = await ask('', '{ node(id: "Accord:pact@2026-12-02.1") { id } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask('', `{ node(id: "Accord:none@${FIRST}") { id } }`)).data.node).toBeNull();
  });

  test('two editions of one digest are told apart, and neither is taken for the other by a tag', async () => {
    const at = (name: string) => `/graphql?query=${encodeURIComponent(PACT)}&knownOn=${name}`;
    const { server } = fixture();
    const tag = (await server.get(at(FIRST))).headers.get('etag') ?? '';
    for (const [name, status] of [
      [FIRST, 304],
      [SECOND, 200],
      [THIRD, 200],
    ] as const) {
      for (let i = 0; i < 3; i++) {
        const response = await server.get(at(name), { headers: { 'if-none-match': tag } });
        expect(response.status).toBe(status);
        if (status === 200)
          expect((await answerOf(response)).data.accord.id).toBe(`Accord:pact@${name}`);
      }
    }
  });

  test('what was changed, and the editions, are those that were known', async () => {
    const changes =
      '{ changes(first: 100) { totalCount nodes { id why } } register { revision lastChange } }';
    const [first, last] = [await ask(`&knownOn=${FIRST}`, changes), await ask('', changes)];
    const all = last.data.changes.nodes;
    expect(first.data.changes.totalCount).toBe(all.length - 3);
    expect(first.data.changes.nodes.map(({ why }) => why)).toEqual(
      all.slice(0, -3).map(({ why }) => why),
    );
    expect(first.data.register).toEqual({
      revision: all.length - 3,
      lastChange: '2026-12-01T00:00:00.000Z',
    });
  });
});

test('a record that was never published has no past', async () => {
  const server = await start();
  const response = await server.get('/graphql?query={__typename}&knownOn=2025-11-01');
  expect(response.status).toBe(400);
  expect((await answerOf(response)).errors[0]).toMatchObject({
    message: expect.stringContaining('the register has not published an edition yet'),
    extensions: { code: 'BAD_USER_INPUT', refused: [{ argument: 'knownOn', value: '2025-11-01' }] },
  });
  await server.close();
});
