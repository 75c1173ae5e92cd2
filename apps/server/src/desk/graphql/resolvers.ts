import type { Desk } from '@signatory/register/desk';
import { Mutation } from './mutations.ts';
import { mayReadTexts, Query } from './queries.ts';
import type { ChangeSetDeed, Resolvers } from './types.generated.ts';

/** The cursor after which a page goes on; null at the end. */
function endCursor({
  hasNextPage,
  cursors,
}: {
  readonly hasNextPage: boolean;
  readonly cursors: readonly string[];
}): string | null {
  return hasNextPage ? (cursors.at(-1) ?? null) : null;
}

/** What may be done to a change set, as the schema has it. */
const DEEDS: Readonly<Record<Awaited<ReturnType<Desk['deedsOf']>>[number], ChangeSetDeed>> = {
  save: 'SAVE',
  takeOver: 'TAKE_OVER',
  submit: 'SUBMIT',
  withdraw: 'WITHDRAW',
  sendBack: 'SEND_BACK',
  approve: 'APPROVE',
  publish: 'PUBLISH',
};

/** What the schema of the desk answers with. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Role: { EDITOR: 'editor', REVIEWER: 'reviewer', ADMIN: 'admin' },
  EntryType: {
    ACCORD: 'Accord',
    BODY: 'Body',
    COUNTRY: 'Country',
    LEADER: 'Leader',
    PARTICIPATION: 'Participation',
    SOURCE: 'Source',
    STATEMENT: 'Statement',
  },
  ChangeSet: {
    author: ({ author }, _, { people }) => people.load(author),
    may: async (changeSet, _, { desk, person }) =>
      (await desk.deedsOf(person, changeSet)).map((deed) => DEEDS[deed]),
    drafts: ({ id }, _, { desk }) => desk.drafts(id),
    submissions: ({ id }, _, { desk }) => desk.submissions(id),
    reviews: ({ id }, _, { desk }) => desk.reviews(id),
    texts: ({ id }, _, { desk }) => desk.texts.list(id),
    reports: ({ id }, _, { desk }) => desk.reports.ofChangeSet(id),
    audit: ({ id }, { first, after }, { desk }) => desk.audit(id, { first, after }),
  },
  HeldText: {
    text: ({ text }, _, { person }) => (mayReadTexts(person) ? text : null),
    sources: ({ address, sha256 }, _, { desk }) => desk.sourcesOf({ address, sha256 }),
    by: ({ by }, _, { people }) => people.load(by),
  },
  Speaker: {
    country: ({ country }) => country ?? null,
    bodyKind: ({ bodyKind }) => bodyKind ?? null,
  },
  Decision: {
    start: ({ span }) => span?.start ?? null,
    end: ({ span }) => span?.end ?? null,
    accords: ({ concerned }) => concerned?.accords ?? null,
    countries: ({ concerned }) => concerned?.countries ?? null,
  },
  Proposal: {
    accords: ({ concerned }) => concerned.accords,
    countries: ({ concerned }) => concerned.countries,
  },
  ChangeSetConnection: {
    nodes: ({ rows }) => rows,
    endCursor,
    totalCount: ({ totalCount }) => totalCount(),
  },
  ReportConnection: {
    nodes: ({ rows }) => rows,
    endCursor,
    totalCount: ({ totalCount }) => totalCount(),
  },
  AuditConnection: { nodes: ({ rows }) => rows, endCursor },
  AuditLine: { by: ({ by }, _, { people }) => (by === null ? null : people.load(by)) },
  Submission: { by: ({ by }, _, { people }) => people.load(by) },
  Review: { by: ({ by }, _, { people }) => (by === null ? null : people.load(by)) },
};
