import { sdl } from '@signatory/schema/sdl';
import {
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  type IntrospectionQuery,
  specifiedDirectives,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

const JSON_TYPE = 'application/json';
const RESPONSE = 'application/graphql-response+json';

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (parameters: Readonly<Record<string, string>>, accept = RESPONSE) =>
  server.get(`/graphql?${new URLSearchParams(parameters)}`, { headers: { accept } });
const resultOf = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: readonly { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, message: errors[0]?.message, code: errors[0]?.extensions.code };
};

describe('What can only be a mistake of the client', () => {
  for (const operation of ['mutation', 'subscription']) {
    test.each([
      `${operation} { x }`,
      `${operation} { __typename }`,
      `${operation} A { x } query B { __typename }`,
    ])(`a ${operation} is told so, by POST and by GET: %s`, async (query) => {
      const right = {
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: `The register is read-only and has no ${operation}s: send a query`,
      };
      const request = { query, operationName: query.includes('A') ? 'A' : undefined };
      // CostAccount again it may be answered by other code.
      for (let time = 0; time < 3; time++) {
        expect(await resultOf(await post(request))).toEqual({ status: 200, ...right });
        expect(await resultOf(await post(request, { accept: RESPONSE }))).toEqual({
          status: 400,
          ...right,
        });
      }
      const byGet = await get({ query });
      expect(byGet.headers.get('allow')).toBe('GET, HEAD, POST');
      expect(await resultOf(byGet)).toEqual({ status: 405, ...right });
    });
  }

  test('a name of no operation is refused as such however often it is sent', async () => {
    const request = { query: 'query A { __typename }', operationName: 'B' };
    for (let time = 0; time < 3; time++) {
      const right = {
        code: 'OPERATION_RESOLUTION_FAILURE',
        message: 'Unknown operation named "B".',
      };
      expect(await resultOf(await post(request, { accept: RESPONSE }))).toEqual({
        status: 400,
        ...right,
      });
      expect(await resultOf(await get(request))).toEqual({ status: 400, ...right });
      expect(await resultOf(await get(request, JSON_TYPE))).toEqual({ status: 200, ...right });
    }
  });

  test.each([
    [
      'two operations without a name',
      '{ __typename } { __typename }',
      'must be the only defined operation',
    ],
    [
      'several and none named',
      'query A { __typename } query B { __typename }',
      'Must provide operation name',
    ],
    ['no operation at all', 'fragment F on Query { __typename }', 'never used'],
    ['half a document', '{', 'Syntax Error'],
    ['no document', '', 'non-empty `query`'],
    ['an unknown field', '{ acords { totalCount } }', 'Did you mean "accords"'],
  ])('%s: %s', async (_, query, message) => {
    const right = { status: 400, message: expect.stringContaining(message) };
    expect(await resultOf(await post({ query }, { accept: RESPONSE }))).toMatchObject(right);
    expect(await resultOf(await get({ query }))).toMatchObject(right);
  });

  test.each([
    ['an empty body', '', 'Body cannot be empty'],
    ['no JSON', '{"query":', 'not valid JSON'],
    ['JSON that is no object', 'null', 'POST body missing'],
    ['a query that is no text', '{"query":1}', 'must be strings'],
    ['variables that are a text', '{"query":"{__typename}","variables":"x"}', '`variables`'],
    ['a name that is no text', '{"query":"{__typename}","operationName":1}', '`operationName`'],
  ])('%s', async (_, body, message) => {
    expect(await resultOf(await post(body))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining(message),
    });
  });

  test.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded'])(
    '%s is no way to ask, and what is is said',
    async (type) => {
      expect(await resultOf(await post('{ __typename }', { 'content-type': type }))).toEqual({
        status: 415,
        code: 'BAD_REQUEST',
        message: 'Send JSON, with content-type: application/json.',
      });
    },
  );
});

test('introspection has all that the text of the contract says', async () => {
  const options = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };
  const source = getIntrospectionQuery(options);
  // The text alone, without any of the server's code, answered by graphql-js.
  const right = graphqlSync({ schema: buildSchema(sdl), source })
    .data as unknown as IntrospectionQuery;
  const { data } = await server.ask<IntrospectionQuery>(source);
  const byName = ({ __schema }: IntrospectionQuery) => ({
    ...__schema,
    types: __schema.types.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    // Those of the language itself are written down by every implementation in its own way.
    directives: __schema.directives
      .filter(({ name }) => !specifiedDirectives.some((known) => known.name === name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  });
  expect(data && byName(data)).toEqual(byName(right));
  const scalars = right.__schema.types.filter(
    ({ kind, name }) => kind === 'SCALAR' && name.includes('Date'),
  );
  expect(scalars).toHaveLength(3);
  for (const scalar of scalars) {
    expect(scalar).toMatchObject({
      description: expect.any(String),
      specifiedByURL: expect.stringMatching(/^https:/),
    });
  }
});
