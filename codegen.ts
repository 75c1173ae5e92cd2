import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { PartialDate: 'string', DateTime: 'string' };

/** What the contract is generated into. Everything here is git-ignored and made anew in about a second. */
const config: CodegenConfig = {
  schema: 'packages/schema/schema.graphql',
  silent: true,
  config: {
    scalars,
    strictScalars: true,
    useTypeImports: true,
    enumsAsConst: true,
    namingConvention: { enumValues: 'keep' },
  },
  generates: {
    'packages/schema/src/types.generated.ts': {
      plugins: ['typescript'],
      config: { immutableTypes: true, avoidOptionals: { field: true } },
    },
    'packages/schema/src/documents.generated.ts': {
      documents: 'packages/schema/documents/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        importSchemaTypesFrom: '~./types.generated.ts',
        documentNodeImport: './typed-document.ts#TypedDocument',
        immutableTypes: true,
      },
    },
    'apps/server/src/resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumValues: '@signatory/schema',
        useIndexSignature: true,
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        mapperTypeSuffix: 'Record',
        mappers: Object.fromEntries(
          [
            'Country',
            'Leader',
            'Office',
            'Body',
            'Accord',
            'Participation',
            'RoleHeld',
            'Act',
            'Statement',
            'Wording',
            'Passage',
            'Source',
            'Citation',
          ].map((noun) => [noun, `@signatory/register#${noun}`]),
        ),
      },
    },
  },
};

export default config;
