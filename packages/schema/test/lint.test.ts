import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const schema = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** Values inside other objects: they have no life of their own, and so no id. */
const VALUES = [
  'AccordRelation',
  'AnnouncementCount',
  'ChangedPath',
  'Citation',
  'Clause',
  'Coverage',
  'Difference',
  'Facet',
  'FacetBucket',
  'HistogramBucket',
  'JoinedShare',
  'Name',
  'PageInfo',
  'Passage',
  'Register',
  'RegisterCounts',
  'SearchSuggestion',
  'StandingInterval',
  'StandingTally',
  'StatementFacets',
  'TextRange',
  'UnnamedSpeaker',
  'Verification',
];

test('the recommended rules of @graphql-eslint for schemas, and those of Relay, find nothing', async () => {
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': plugin as unknown as ESLint.Plugin },
      languageOptions: {
        parser: plugin.parser,
        parserOptions: { graphQLConfig: { schema } },
      },
      rules: {
        ...plugin.configs['flat/schema-recommended'].rules,
        ...plugin.configs['flat/schema-relay'].rules,
        // Not of meaning: a description of one line stands in a line, a longer one in a block.
        '@graphql-eslint/description-style': 'off',
        '@graphql-eslint/strict-id-in-types': [
          'error',
          { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge'] } },
        ],
        // Short lists that are given whole, such as the wordings of a statement, are no connections; neither are `nodes`.
        '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      },
    },
  });
  const results = await eslint.lintFiles([schema]);
  expect(results).toHaveLength(1);
  const findings = results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
  expect(findings).toEqual([]);
});

test('every connection can be walked both ways, and has its nodes alone and a count', () => {
  const types = Object.values(buildSchema(readFileSync(schema, 'utf8')).getTypeMap());
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  for (const connection of connections) {
    expect(Object.keys(connection.getFields()).slice(0, 4)).toEqual([
      'edges',
      'nodes',
      'pageInfo',
      'totalCount',
    ]);
  }
  const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  for (const { name, type, args } of fields) {
    if (!String(type).endsWith('Connection!')) continue;
    const paging = args
      .map((arg) => arg.name)
      .filter((arg) => /^(first|after|last|before)$/.test(arg));
    expect([name, ...paging]).toEqual([name, 'first', 'after', 'last', 'before']);
  }
});
