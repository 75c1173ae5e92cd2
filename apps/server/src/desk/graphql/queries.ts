import { Refused } from '@signatory/register';
import type { EntryType } from '@signatory/register/desk';
import { entryShape } from '@signatory/register/desk-shapes';
import { refusalsOf } from './refusals.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The states as the desk stores them: what is published is among those whose publication has begun. */
const STORED = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHING', 'WITHDRAWN'] as const;

export const Query: QueryResolvers = {
  me: (_, __, { person }) => person,
  people: (_, __, { desk }) => desk.people.list(),
  changeSet: (_, { id }, { desk }) => desk.changeSet(id),
  changeSets: (_, { states, first, after }, { desk }) => {
    const wanted = states?.map((state) => (state === 'PUBLISHED' ? 'PUBLISHING' : state));
    return desk.changeSets(
      STORED.filter((state) => wanted?.includes(state) ?? true),
      { first, after },
    );
  },
  async checkChangeSet(_, { id }, { desk }) {
    try {
      const run = await desk.check(id);
      if ('effect' in run) return { refusals: [], effect: run.effect };
      return { refusals: run.faults.flatMap(refusalsOf), effect: null };
    } catch (error) {
      if (error instanceof Refused) return { refusals: refusalsOf(error), effect: null };
      throw error;
    }
  },
  async entry(_, { entry }, { desk }) {
    const found = await desk.entry(entry);
    if (!found || found.digest === null) return null;
    const { type, key, digest, draft } = found;
    return { type, key, digest, draft };
  },
  shape: (_, { type }: { readonly type: EntryType }) => entryShape(type),
};
