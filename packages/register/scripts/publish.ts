import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Edition, EntryChange, EntryChangeKind } from '../src/edition/edition.ts';
import { idOf } from '../src/edition/entries-at.ts';
import { removeLeftFiles } from '../src/edition/left-files.ts';
import { publishSeeds, publishSeedsAgain, unpublishedIn } from '../src/edition/publish-seeds.ts';
import { Refused } from '../src/errors.ts';
import { openRegister } from '../src/register.ts';
import { argumentsBy, run } from './faults.ts';

const USAGE =
  'npm run publish -- --why "…" [--why-for ENTRY="…"] [--kind-for ENTRY=re-read] [--again NAME] [FOLDER]';

/** What `--kind-for` takes: what happened to an entry where its drafts do not tell. */
const KINDS: Readonly<Record<string, EntryChangeKind>> = {
  corrected: 'CORRECTED',
  completed: 'COMPLETED',
  're-read': 'RE_READ',
};

/**
 * `npm run publish -- --why "…"`: writes what the seeds say otherwise than their last edition as the next one. Without `--why`
 * it says what that would be. `--again NAME` puts one of two editions that follow the same on top of the other.
 */
await run(async () => {
  const { values, positionals } = argumentsBy(
    () =>
      parseArgs({
        allowPositionals: true,
        options: {
          why: { type: 'string' },
          'why-for': { type: 'string', multiple: true, default: [] },
          'kind-for': { type: 'string', multiple: true, default: [] },
          again: { type: 'string' },
        },
      }),
    USAGE,
  );
  const [seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))] = positionals;
  const day = new Date().toISOString().slice(0, 10);
  const whyFor = pairs('why-for', values['why-for']);
  const kindFor = new Map([...pairs('kind-for', values['kind-for'])].map(kindIn));
  for (const line of await removeLeftFiles(seeds)) console.log(line);
  const register = await openRegister(':memory:');
  try {
    if (values.again !== undefined) {
      const reasons = { whyFor, kindFor };
      const made = await publishSeedsAgain(register, seeds, values.again, day, reasons);
      for (const edition of made) tell(edition);
      if (made.length === 0) console.log('The other edition says all of it already.');
      const { since, changes } = await unpublishedIn(register, seeds);
      if (changes.length > 0) listUnpublished(since, changes);
    } else if (values.why !== undefined) {
      const edition = await publishSeeds(register, seeds, day, {
        why: values.why,
        whyFor,
        kindFor,
      });
      if (edition) tell(edition);
      else
        console.log('There is nothing to publish: the seeds are as their last edition has them.');
    } else {
      const { since, changes } = await unpublishedIn(register, seeds);
      if (changes.length === 0)
        console.log(`All is published: ${since ?? 'there are no entries'}.`);
      else listUnpublished(since, changes);
    }
  } finally {
    await register.close();
  }
  return 0;
});

function tell({ name, changes }: Edition): void {
  console.log(`Published ${name}: ${summary(changes)}.`);
}

/** How many changes there are of each kind: `3 new, 1 corrected`. */
function summary(changes: readonly EntryChange[]): string {
  return [...Map.groupBy(changes, ({ kind }) => kind)]
    .map(([kind, some]) => `${some.length} ${wordsOf(kind)}`)
    .sort()
    .join(', ');
}

function listUnpublished(since: string | null, changes: readonly EntryChange[]): void {
  console.log(`Not yet published since ${since ?? 'the beginning'}: ${summary(changes)}.`);
  // Before the first edition that is the whole record.
  if (since === null) return;
  for (const change of changes) console.log(`  ${wordsOf(change.kind)}  ${idOf(change)}`);
}

function wordsOf(kind: EntryChangeKind): string {
  return kind.toLowerCase().replace('_', '-');
}

/** `ENTRY=…` by entry. Throws `Refused` for what has no `=`. */
function pairs(option: string, given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) throw new Refused(`--${option} ${pair} names no entry`, `write ${USAGE}`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}

function kindIn([id, word]: readonly [string, string]): readonly [string, EntryChangeKind] {
  const kind = KINDS[word];
  if (kind) return [id, kind];
  throw new Refused(`${word} is no kind`, `write one of ${Object.keys(KINDS).join(', ')}`);
}
