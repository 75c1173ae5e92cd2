import { Refused } from '../errors.ts';
import type { Edition } from './edition.ts';

/** What tells an edition from every other: two of one name are of different chains where their digests differ. */
export type Link = Pick<Edition, 'name' | 'digest'>;

/** How the chain of the seed files stands to that of the database: it is the same, goes on from it, or ends within it. */
export type ChainOrder = 'same' | 'newer' | 'older';

/** Compares two chains, each in its order. Throws `Refused`, with both heads, where neither goes on from the other. */
export function compareChains(database: readonly Link[], seeds: readonly Link[]): ChainOrder {
  const shared = database.findIndex((link, i) => !isSame(link, seeds[i]));
  const length = shared < 0 ? database.length : shared;
  if (length === database.length) return length === seeds.length ? 'same' : 'newer';
  if (length === seeds.length) return 'older';
  const [own, other] = [database.at(-1), seeds.at(-1)].map(nameOf);
  const from = database[length - 1];
  const [next, twin] = [database[length], seeds[length]];
  const cure =
    next?.name === twin?.name
      ? `take its edition file ${next?.name} and the later ones in place of yours, and publish the rest with \`npm run publish -- --why "…"\``
      : `put its edition files beside yours, and have ${twin?.name} follow them with \`npm run publish -- --again ${twin?.name}\``;
  throw new Refused(
    `the database has edition ${own} and the seed files have edition ${other}, and ${
      from ? `since edition ${from.name} neither goes on from the other` : 'they share none'
    }`,
    `write the database into an empty folder with \`npm run seeds -- FOLDER\`, and take into your seed files what those changed; ${cure}; or name another database in DATABASE_URL; this one is left as it is`,
  );
}

function isSame(link: Link, other: Link | undefined): boolean {
  return link.name === other?.name && link.digest === other.digest;
}

function nameOf(link: Link | undefined): string {
  return link ? `${link.name} (${link.digest.slice(0, 8)})` : 'none';
}
