import { Refused } from '@signatory/register';
import {
  type ArticleReading,
  type ChangeSet,
  DeskRefused,
  type EntryDraft,
  type EntryType,
  type Person,
} from '@signatory/register/desk';
import { entryShape } from '@signatory/register/desk-shapes';
import { correctedOf } from './corrected.ts';
import { refusalsIn, refusalsOf } from './refusals.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The states as the desk stores them: what is published is among those whose publication has begun. */
const STORED = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHING', 'WITHDRAWN'] as const;

export const Query: QueryResolvers = {
  me: (_, __, { person }) => person,
  async notPublished(_, __, { desk }) {
    const refused = await desk.notPublished();
    return refused && (refusalsOf(refused)[0] ?? null);
  },
  people: (_, __, { desk }) => desk.people.list(),
  passkeys(_, { person: id = null }, { desk, person }) {
    if (id !== null && id !== person.id && !person.roles.includes('admin')) return null;
    return desk.passkeys.list(id ?? person.id);
  },
  changeSet: (_, { id }, { desk }) => desk.changeSet(id),
  changeSets: (_, { states, first, after }, { desk }) => {
    const wanted = states?.map((state) => (state === 'PUBLISHED' ? 'PUBLISHING' : state));
    return desk.changeSets(
      STORED.filter((state) => wanted?.includes(state) ?? true),
      { first, after },
    );
  },
  reports: (_, { first, after }, { desk }) => desk.reports.open({ first, after }),
  async checkChangeSet(_, { id }, { desk }) {
    try {
      const run = await desk.check(id);
      const { coverage } = run;
      if ('effect' in run) return { refusals: [], effect: run.effect, coverage };
      return { refusals: run.faults.flatMap(refusalsOf), effect: null, coverage };
    } catch (error) {
      if (error instanceof Refused)
        return { refusals: refusalsOf(error), effect: null, coverage: [] };
      throw error;
    }
  },
  async entry(_, { entry, digest: wanted = null }, { desk }) {
    const found = await desk.entry(entry, wanted);
    if (!found || found.digest === null) return null;
    const { type, key, digest, draft } = found;
    return { type, key, digest, draft };
  },
  async heldBefore(_, { content, address = null }, { desk, person }) {
    let sources: readonly string[] = [];
    const changeSets: ChangeSet[] = [];
    const refusals = await refusalsIn(async () => {
      requireReader(person);
      const alike = await desk.texts.alike(content, address);
      sources = await desk.sourcesOf({ address, sha256: alike.sha256 });
      for (const id of alike.changeSets) {
        const found = await desk.changeSet(id);
        if (found) changeSets.push(found);
      }
    });
    return { changeSets, sources, refusals };
  },
  async readArticle(_, { changeSet, text }, { desk, person }) {
    let reading: ArticleReading | null = null;
    const refusals = await refusalsIn(async () => {
      requireReader(person);
      reading = await desk.articles.read(changeSet, text);
    });
    return { reading, refusals };
  },
  async draftArticle(_, { changeSet, text, accord = null, accepted }, { desk, person }) {
    let drafts: readonly EntryDraft[] = [];
    const refusals = await refusalsIn(async () => {
      requireReader(person);
      drafts = await desk.articles.draft(changeSet, text, accord, accepted.map(correctedOf));
    });
    return { drafts, refusals };
  },
  audit: (_, { first, after }, { desk, person }) =>
    person.roles.includes('admin') ? desk.audit(null, { first, after }) : null,
  shape: (_, { type }: { readonly type: EntryType }) => entryShape(type),
};

/** The words of a held text are for who may draft or review. */
export function mayReadTexts({ roles }: Pick<Person, 'roles'>): boolean {
  return roles.includes('editor') || roles.includes('reviewer');
}

function requireReader(person: Person): void {
  if (!mayReadTexts(person))
    throw new DeskRefused(
      'NOT_ALLOWED',
      'articles are read by editors and reviewers',
      'ask an admin for one of these roles',
    );
}
