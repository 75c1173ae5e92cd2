import type { EntryChangeKind } from '@signatory/schema';
import { pluralEn } from '../../plurals.ts';

/** What one edition did to entries, counted. */
const counts: Readonly<Record<EntryChangeKind, (count: number) => string>> = {
  NEW: (count) => pluralEn(count, { one: '# added', other: '# added' }),
  CORRECTED: (count) => pluralEn(count, { one: '# corrected', other: '# corrected' }),
  COMPLETED: (count) => pluralEn(count, { one: '# completed', other: '# completed' }),
  RE_READ: (count) => pluralEn(count, { one: '# re-read', other: '# re-read' }),
  REMOVED: (count) => pluralEn(count, { one: '# removed', other: '# removed' }),
};

/** Titles of the changes of each kind. */
const kinds: Readonly<Record<EntryChangeKind, string>> = {
  NEW: 'Added',
  CORRECTED: 'Corrected',
  COMPLETED: 'Completed',
  RE_READ: 'Source read again',
  REMOVED: 'Removed',
};

/** States of the record that were published. */
export const editions = {
  title: 'Editions',
  lead: 'An edition is a state of the record that was published, with what it changed and why. It is the same in every copy of the register and is cited by its name or digest. “Corrected” means that something on record was wrong or is said otherwise now, “completed” that all of it stands and more is known.',
  unpublished:
    'This record has not been published: it has no editions, and what was written to this database is below.',
  unpublishedSince:
    'Something has been changed since the last edition; it is below, and the next edition publishes it.',
  older: 'Older editions',
  newest: 'The newest editions',
  count: (count: number) => pluralEn(count, { one: '# edition', other: '# editions' }),
  counts,
  kinds,
  name: (name: string) => `Edition ${name}`,
  description: (name: string, date: string) =>
    `Edition ${name} of the register, published on ${date}: what it changed, entry by entry, and why.`,
  facts: {
    publishedOn: 'Published on',
    parent: 'Edition before it',
    next: 'Edition after it',
    digest: 'Digest (SHA-256)',
    rules: 'Rules',
    isFirst: 'none: it is the first',
    isLast: 'none: it is the latest',
  },
  rules: (version: number) => `version ${version}`,
  nothing: 'This edition changed no entry.',
  standings: {
    title: 'Changed standings',
    day: (date: string) =>
      `Standings as of ${date}, by today’s rules, in the edition before and in this one.`,
    none: 'No standing changed.',
    unlisted: {
      first: 'This is the first edition: there is none before it to compare with.',
      many: 'Not listed: the edition changed too much.',
      redacted: 'Not listed: words were taken out of what the edition changed.',
    },
  },
  all: (count: string) => `All: ${count}`,
  allKinds: 'All changes of this edition',
  earlier: 'Previous entries',
  later: 'More entries',
  redacted: 'Its words were taken out of this edition afterwards. Reason:',
  redactions: {
    title: 'Words taken out',
    what: (count: number) =>
      pluralEn(count, {
        one: 'The words of # entry were taken out of this edition after it was published. It is missing here, with what rests on it alone.',
        other:
          'The words of # entries were taken out of this edition after it was published. They are missing here, with what rests on them alone.',
      }),
    why: 'Why they were taken out:',
    from: 'As published in',
  },
  files: 'Files',
  wholeFile: 'Changes in this edition',
  wholeFileHolds: 'JSON Lines, with entries as the files of the record have them',
  asKnown: 'The register as this edition has it',
  sqliteHolds: 'The whole record as this edition has it',
  citationFile: 'How to cite it',
  cite: 'Cite this edition',
  feeds: 'Follow the editions in a feed reader:',
  feedsOfOne: 'Each accord and each country has one of its own, named at the end of its page:',
};
