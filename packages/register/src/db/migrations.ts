import type { MigrationProvider } from 'kysely/migration';
import { up as record } from './migrations/0001-record.ts';
import { up as searchAndDays } from './migrations/0002-search-and-days.ts';
import { up as verifiedCitations } from './migrations/0003-verified-citations.ts';
import { up as counts } from './migrations/0004-counts.ts';
import { up as speakersByDay } from './migrations/0005-speakers-by-day.ts';
import { up as concerns } from './migrations/0006-concerns.ts';
import { up as digests } from './migrations/0007-digests.ts';
import { up as gaps } from './migrations/0008-gaps.ts';
import { up as search } from './migrations/0009-search.ts';
import { up as rules } from './migrations/0010-rules.ts';
import { up as orderOfActs } from './migrations/0011-order-of-acts.ts';
import { up as offices } from './migrations/0012-offices.ts';
import { up as terms } from './migrations/0013-terms.ts';
import { up as daysOfStates } from './migrations/0014-days-of-states.ts';
import { up as relations } from './migrations/0015-relations.ts';
import { up as otherDays } from './migrations/0016-other-days.ts';
import { up as disputedBinding } from './migrations/0017-disputed-binding.ts';
import { up as wordsOfSources } from './migrations/0018-words-of-sources.ts';
import { up as editions } from './migrations/0019-editions.ts';
import { up as lookedFor } from './migrations/0020-looked-for.ts';
import { up as rankOfActs } from './migrations/0021-rank-of-acts.ts';
import { up as titleWords } from './migrations/0022-title-words.ts';
import { up as dayOfRedaction } from './migrations/0023-day-of-redaction.ts';
import { up as changeSets } from './migrations/0024-change-sets.ts';
import { up as statementCounts } from './migrations/0025-0049/0025-statement-counts.ts';
import { up as seedImport } from './migrations/0025-0049/0026-seed-import.ts';
import { up as countedStatements } from './migrations/0025-0049/0027-counted-statements.ts';
import type { Dialect } from './migrations/dialect.ts';

/**
 * The migrations of both engines, by name. A migration that has shipped is never changed, and imports nothing but Kysely and
 * files of their folders. It makes tables and moves what drafts gave; what is derived is derived again after all, by
 * `rules/derive.ts`.
 */
export function migrations(dialect: Dialect): MigrationProvider {
  return {
    getMigrations: async () => ({
      '0001-record': { up: (db) => record(db, dialect) },
      '0002-search-and-days': { up: (db) => searchAndDays(db, dialect) },
      '0003-verified-citations': { up: (db) => verifiedCitations(db, dialect) },
      '0004-counts': { up: (db) => counts(db) },
      '0005-speakers-by-day': { up: (db) => speakersByDay(db) },
      '0006-concerns': { up: (db) => concerns(db, dialect) },
      '0007-digests': { up: (db) => digests(db, dialect) },
      '0008-gaps': { up: () => gaps() },
      '0009-search': { up: (db) => search(db, dialect) },
      '0010-rules': { up: (db) => rules(db, dialect) },
      '0011-order-of-acts': { up: (db) => orderOfActs(db, dialect) },
      '0012-offices': { up: (db) => offices(db, dialect) },
      '0013-terms': { up: (db) => terms(db, dialect) },
      '0014-days-of-states': { up: (db) => daysOfStates(db, dialect) },
      '0015-relations': { up: (db) => relations(db, dialect) },
      '0016-other-days': { up: (db) => otherDays(db, dialect) },
      '0017-disputed-binding': { up: (db) => disputedBinding(db, dialect) },
      '0018-words-of-sources': { up: (db) => wordsOfSources(db, dialect) },
      '0019-editions': { up: (db) => editions(db, dialect) },
      '0020-looked-for': { up: (db) => lookedFor(db, dialect) },
      '0021-rank-of-acts': { up: (db) => rankOfActs(db, dialect) },
      '0022-title-words': { up: (db) => titleWords(db, dialect) },
      '0023-day-of-redaction': { up: (db) => dayOfRedaction(db, dialect) },
      '0024-change-sets': { up: (db) => changeSets(db, dialect) },
      '0025-statement-counts': { up: (db) => statementCounts(db, dialect) },
      '0026-seed-import': { up: (db) => seedImport(db, dialect) },
      '0027-counted-statements': { up: (db) => countedStatements(db, dialect) },
    }),
  };
}
