import type { Mirrored } from '@signatory/register';

/** What a start says of the editions of the seed files, in at most one line; null where they are the register's, file by file. */
export function editionLine(changes: Mirrored): string | null {
  const line = lineOfEditions(changes);
  if (changes.isLogEmpty) return line;
  const left =
    'Redacted words are still in the -wal file of the database, which another program reads: end that, and start again';
  return line ? `${line}. ${left}` : left;
}

function lineOfEditions({ editions, isPublished }: Mirrored): string | null {
  const { head, seeds, added, isOlder } = editions;
  if (!head) return null;
  if (isOlder) {
    const own = seeds ? `of edition ${seeds.name}` : 'of no edition';
    return `The seed files are ${own}, and the register has edition ${head.name}: nothing was imported`;
  }
  const which = added.length === 1 ? 'edition' : 'editions';
  const applied = added.length === 0 ? '' : `Applied the ${which} ${added.join(', ')}`;
  if (isPublished) return applied || null;
  const unpublished = `The seed files differ from edition ${head.name}: what changed since is imported, and not published`;
  return applied ? `${applied}. ${unpublished}` : unpublished;
}
