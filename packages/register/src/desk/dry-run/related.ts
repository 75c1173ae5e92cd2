import type { WithNoun } from '../../drafts/noun-types.ts';
import { type Reference, typeNamed } from '../../drafts/reference.ts';
import { readShape } from '../../drafts/shape-faults.ts';
import type { Database } from '../../record/tables.ts';
import { accordsBeside, namedBy } from './named-by.ts';
import { accordSlugsIn, type Subject, typeOf } from './subject.ts';

/** A changed entry as it is and as it is to be; undefined where there is none. */
export interface ChangedSubject {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The entries that have to fit beside changed ones: those that name them; the sources and accords that these name, whose rules look at
 * all that takes words or acts from them; and the accords above, below and beside those. Of a country all accords are. To be asked
 * before anything is written.
 */
export async function besideIn(
  db: Database,
  withNoun: WithNoun,
  changed: ReadonlyMap<Subject, ChangedSubject>,
): Promise<ReadonlySet<Subject>> {
  const beside = new Set<Subject>();
  for (const [subject, { before, after }] of changed) {
    const isRemoved = after === undefined;
    // What a statement says of somebody fits whatever else is known of them, and so does what a body publishes.
    const withTexts = isRemoved || typeOf(subject) === 'Source';
    for (const by of await namedBy(db, subject, withTexts)) beside.add(by);
    for (const draft of [before, after])
      for (const name of namesIn(withNoun, subject, draft))
        if (/^(Source|Accord):/.test(name)) beside.add(name);
    if (typeOf(subject) === 'Country')
      for (const { slug } of await db.selectFrom('accord').select('slug').execute())
        beside.add(`Accord:${slug}`);
  }
  await addNeighbours(db, beside, changed.keys());
  for (const subject of changed.keys()) beside.delete(subject);
  return beside;
}

/** What a draft names; nothing where it does not have its shape. */
function namesIn(withNoun: WithNoun, subject: Subject, draft: unknown): readonly Subject[] {
  return withNoun(typeOf(subject), (noun) => {
    const read = draft === undefined ? undefined : readShape(noun.shape, draft);
    return read === undefined ? [] : [...new Set(noun.references(read).map(nameOf))];
  });
}

/** Adds the accords that are linked with some, over however many others. What changed drafts name is among those already. */
async function addNeighbours(
  db: Database,
  beside: Set<Subject>,
  changed: Iterable<Subject>,
): Promise<void> {
  const seen = new Set(accordSlugsIn([...beside, ...changed]));
  for (let waiting = [...seen]; waiting.length > 0; ) {
    const found = await accordsBeside(db, waiting);
    waiting = found.filter((slug) => !seen.has(slug));
    for (const slug of waiting) {
      seen.add(slug);
      beside.add(`Accord:${slug}`);
    }
  }
}

function nameOf({ noun, key }: Reference): Subject {
  return `${typeNamed(noun)}:${key}`;
}
