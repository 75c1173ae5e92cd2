/** What `scripts/generate.ts` generates from the GraphQL files, and how. */

/** A file that plugins of GraphQL Code Generator write. */
export interface Output {
  readonly plugins: readonly Plugin[];
  /** The schema it is of, where that is not the public one. */
  readonly schema?: string;
  /** A pattern for the files with queries and fragments; without it the schema alone is read. */
  readonly documents?: string;
  readonly config: Readonly<Record<string, unknown>>;
}
type Plugin =
  | 'typescript'
  | 'typescript-operations'
  | 'typescript-resolvers'
  | 'typed-document-node';

export const schema = 'packages/schema/schema.graphql';

const deskSchema = 'packages/schema/desk.graphql';

const scalars = { PartialDate: 'string', DateBound: 'string', DateTime: 'string', JSON: 'unknown' };

/** Nouns that have a connection. */
const listed = [
  'Country',
  'Leader',
  'Body',
  'Accord',
  'Act',
  'Statement',
  'Source',
  'Revision',
  'Edition',
  'EditionChange',
];

/** Types whose resolvers are handed the register's record of the same name. */
const records = [
  ...listed.filter((noun) => noun !== 'Edition'),
  'AccordRelation',
  'Office',
  'OfficeOn',
  'RoleHeld',
  'Wording',
  'Passage',
  'Citation',
];

/** For all outputs. */
export const config = {
  scalars,
  strictScalars: true,
  useTypeImports: true,
  enumsAsConst: true,
  namingConvention: { enumValues: 'keep' },
};

/** By the file written. All are git-ignored and made anew in about a second. */
export const outputs: Readonly<Record<string, Output>> = {
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
  'apps/dashboard/src/documents.generated.ts': {
    documents: 'apps/dashboard/src/!(desk)/**/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      importSchemaTypesFrom: '~@signatory/schema',
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
    },
  },
  'apps/dashboard/src/desk/types.generated.ts': {
    schema: deskSchema,
    plugins: ['typescript'],
    config: { immutableTypes: true, avoidOptionals: { field: true } },
  },
  'apps/dashboard/src/desk/documents.generated.ts': {
    schema: deskSchema,
    documents: 'apps/dashboard/src/desk/**/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: { importSchemaTypesFrom: '~./types.generated.ts', immutableTypes: true },
  },
  'apps/server/src/files/documents.generated.ts': {
    documents: 'apps/server/src/files/**/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      importSchemaTypesFrom: '~@signatory/schema',
      documentNodeImport: '@signatory/schema/documents#TypedDocument',
      immutableTypes: true,
    },
  },
  'apps/server/src/graphql/resolvers/types.generated.ts': {
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: '../context.ts#Context',
      enumsAsConst: false,
      enumsAsTypes: true,
      resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      mapperTypeSuffix: 'Record',
      immutableTypes: true,
      mappers: {
        ...Object.fromEntries(records.map((noun) => [noun, `@signatory/register#${noun}`])),
        ...Object.fromEntries(
          [...listed, 'Participation'].map((noun) => [
            `${noun}Connection`,
            `import('@signatory/register').Page<ResolversParentTypes['${noun}']>`,
          ]),
        ),
        Announcement: '@signatory/register#Announcement',
        AnnouncementConnection: '../resolver-parents.ts#AnnouncementPage',
        Edition: '@signatory/register#PublishedEdition',
        EditionChangeConnection: '../resolver-parents.ts#EditionChangePage',
        Facet: '@signatory/register#Facet',
        FacetBucket: '../resolver-parents.ts#FacetBucket',
        Participation: '@signatory/register#ParticipationAsOf',
        Register: `Omit<Register, 'citation' | 'coverage' | 'edition'> & { coverage: ReadonlyArray<ResolversTypes['Coverage']>; edition: string | null }`,
        SearchConnection: `import('@signatory/register').Answer`,
        SearchEdge: '../resolver-parents.ts#HitAt',
        SearchSuggestion: '@signatory/register#Suggestion',
        StandingInterval: '@signatory/register#StandingInterval',
        StandingTally: '../resolver-parents.ts#StandingTally',
        StatementConnection: '../resolver-parents.ts#StatementPage',
        StatementFacets: '../resolver-parents.ts#StatementPage',
        TimelineConnection: `import('@signatory/register').Page<import('@signatory/register').Event>`,
        TimelineEdge: '../resolver-parents.ts#EventAt',
        UnnamedSpeaker: '../resolver-parents.ts#UnnamedSpeaker',
      },
    },
  },
  'apps/server/src/desk/graphql/types.generated.ts': {
    schema: deskSchema,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: './context.ts#DeskContext',
      enumsAsConst: false,
      enumsAsTypes: true,
      // What the register calls them.
      enumValues: {
        EntryType: {
          ACCORD: 'Accord',
          BODY: 'Body',
          COUNTRY: 'Country',
          LEADER: 'Leader',
          PARTICIPATION: 'Participation',
          SOURCE: 'Source',
          STATEMENT: 'Statement',
        },
        Role: { ADMIN: 'admin', EDITOR: 'editor', REVIEWER: 'reviewer' },
      },
      immutableTypes: true,
      mappers: {
        ...Object.fromEntries(
          ['AuditLine', 'ChangeSet', 'Effect', 'Passkey', 'Person', 'Review', 'Submission'].map(
            (noun) => [noun, `import('@signatory/register/desk').${noun}`],
          ),
        ),
        Decision: `import('@signatory/register/desk').Decision`,
        HeldText: `import('@signatory/register/desk').HeldText`,
        Proposal: `import('@signatory/register/desk').KnownProposal`,
        Reading: `import('@signatory/register/desk').ArticleReading`,
        Report: `import('@signatory/register/desk').Report`,
        ReportConnection: `import('@signatory/register').Page<import('@signatory/register/desk').Report>`,
        AuditConnection: `import('@signatory/register').Page<import('@signatory/register/desk').AuditLine>`,
        ChangeSetConnection: `import('@signatory/register').Page<import('@signatory/register/desk').ChangeSet>`,
      },
    },
  },
};
