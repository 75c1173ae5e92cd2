import type { Mirror } from '../drafts/mirror.ts';
import type { Edition } from '../edition/edition.ts';
import type { EntriesById } from '../edition/entries-at.ts';
import type { LastRevision } from '../history/last-revision.ts';
import type { RecordDatabase } from '../record/record-database.ts';
import type { PublishedIn } from './reading.ts';

/** The record, as the desk publishes in it. */
export interface DeskRecord extends Mirror {
  readonly database: RecordDatabase;
  revision(): Promise<LastRevision>;
  readonly editions: {
    chain(): Promise<readonly Edition[]>;
    readonly ofChangeSets: PublishedIn;
    entriesAt(edition: string): Promise<EntriesById>;
  };
}
