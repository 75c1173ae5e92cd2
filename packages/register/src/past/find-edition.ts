import type { Day } from '../dates/partial-date.ts';
import { EDITION_FORMAT } from '../edition/edition.ts';
import type { PublishedEdition } from '../edition/editions.ts';
import { partsOfName } from '../edition/names.ts';
import { dayOf } from '../edition/published-revisions.ts';
import { RefusedValue } from '../errors.ts';
import { nearest } from '../references/near-match.ts';

/** The fewest digits of a digest that name an edition. */
const DIGITS = 8;

const FORMS = `a day as in 2026-12-04, the name of an edition as in 2026-12-04.1, or at least ${DIGITS} digits of its digest`;

/**
 * The edition that a text names: by its name, by the first digits of its digest, or by a day in UTC, at whose end it was the last one.
 * Of several with one digest, which have the same data, it is the last. Throws `RefusedValue`.
 */
export function findEdition(
  text: string,
  chain: readonly PublishedEdition[],
  today: Day,
): PublishedEdition {
  const edition = named(text, chain, today);
  if (edition.format <= EDITION_FORMAT) return edition;
  throw new RefusedValue(
    `edition ${edition.name} is of format ${edition.format}, and this program knows those up to ${EDITION_FORMAT}`,
    'ask a register that runs a later version of the program',
  );
}

function named(text: string, chain: readonly PublishedEdition[], today: Day): PublishedEdition {
  const [first] = chain;
  if (!first) {
    throw new RefusedValue(
      'the register has not published an edition yet, so it cannot say what was known before',
      'ask without knownOn',
    );
  }
  if (partsOfName(text)) return byName(text, chain);
  // Every day of a calendar is one of which an edition may bear the name.
  if (partsOfName(`${text}.1`)) return onDay(text, chain, first, today);
  if (/^[0-9a-f]{8,64}$/i.test(text)) return byDigest(text.toLowerCase(), chain);
  throw new RefusedValue(`${shown(text)} names no edition`, `write ${FORMS}`);
}

function byName(name: string, chain: readonly PublishedEdition[]): PublishedEdition {
  const edition = chain.find((one) => one.name === name);
  if (edition) return edition;
  const known = chain.map((one) => ({ key: one.name, texts: [one.name] }));
  const near = nearest(name, known).slice(0, 3);
  const last = chain.at(-1)?.name ?? '';
  throw new RefusedValue(
    `there is no edition ${name}`,
    near.length > 0 ? `write ${near.join(' or ')} if that is meant` : `the last one is ${last}`,
  );
}

function onDay(
  day: Day,
  chain: readonly PublishedEdition[],
  first: PublishedEdition,
  today: Day,
): PublishedEdition {
  if (day > today)
    throw new RefusedValue(
      `knownOn is ${day}, and today is ${today}`,
      'ask for today or an earlier day: what will be known is not known yet',
    );
  const edition = chain.findLast(({ name }) => dayOf(name) <= day);
  if (edition) return edition;
  throw new RefusedValue(
    `on ${day} nothing was published yet`,
    `the first edition is ${first.name}: ask for ${dayOf(first.name)} or a later day`,
  );
}

function byDigest(digits: string, chain: readonly PublishedEdition[]): PublishedEdition {
  const found = chain.filter(({ digest }) => digest.startsWith(digits));
  const last = found.at(-1);
  if (!last)
    throw new RefusedValue(
      `there is no edition whose digest begins with ${digits}`,
      `compare it with the list of editions, or write ${FORMS}`,
    );
  if (found.every(({ digest }) => digest === last.digest)) return last;
  throw new RefusedValue(
    `the digests of several editions begin with ${digits}: ${found.map(({ name }) => name).join(', ')}`,
    'write more digits, or the name of the one that is meant',
  );
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
