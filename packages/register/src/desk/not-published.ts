import type { LastRevision } from '../history/last-revision.ts';
import { DeskRefused } from './desk-refused.ts';

/** Why nothing can be changed at the desk: the record says something that no edition has. Null where all of it is published, or it is empty. */
export function notPublished({
  edition,
  isPublished,
  number,
}: Pick<LastRevision, 'edition' | 'isPublished' | 'number'>): DeskRefused | null {
  if (isPublished || number === 0) return null;
  if (edition === null)
    return new DeskRefused(
      'NOT_PUBLISHED',
      'the record has no edition yet, and the desk changes only what was published',
      'have whoever keeps the server run `npm run publish -- --why "The record begins."`, with the folder of the seed files after it where that is another one, and start the server again',
    );
  return new DeskRefused(
    'NOT_PUBLISHED',
    'the record says something that no edition has',
    'publish the seed files with `npm run publish`, and start the server again',
  );
}
