/**
 * How often each sieve is right on the half of the public data that no rule was written from: `npm run measure -- DIRECTORY [--write]`. The directory holds the
 * data's `.jsonl` files; `--write` writes the table that `src/confidence.ts` reads.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotated, type Gold, isUnseen, type Prediction, predictions } from './gold.ts';

type Share = [right: number, of: number];
interface Row {
  readonly ggt: Share;
  readonly polnear: Share;
}

const SETS = [
  { set: 'ggt', file: 'ggt-direct.public.jsonl', view: 'marked' },
  { set: 'polnear', file: 'polnear-direct.train-a.jsonl', view: 'marked' },
  { set: 'ggt', file: 'ggt.public.jsonl', view: 'clauses' },
  { set: 'polnear', file: 'polnear.train-a.jsonl', view: 'clauses' },
] as const;

const last = (name: string) =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(',')[0]
    ?.match(/[\p{L}\p{N}]+/gu)
    ?.at(-1);

/** The stretch is the annotator's (IoU, or coverage for a clause, of 0.8) and so is the speaker (shared characters, or the last name). */
function isRight(one: Prediction, golds: readonly Gold[], indirect: boolean): boolean {
  return golds.some(({ quote, speaker, reference }) => {
    const shared = Math.min(one.end, quote.end) - Math.max(one.start, quote.start);
    const whole = indirect
      ? quote.end - quote.start
      : Math.max(one.end, quote.end) - Math.min(one.start, quote.start);
    if (shared / whole < 0.8) return false;
    const names = [one.speaker?.text, one.speaker?.resolved].flatMap((name) =>
      name ? [last(name)] : [],
    );
    if (!speaker) return reference ? names.includes(last(reference)) : one.speaker === null;
    const touches =
      one.speaker !== null && one.speaker.start < speaker.end && speaker.start < one.speaker.end;
    return touches || names.includes(last(speaker.text));
  });
}

function countName(one: Prediction, golds: readonly Gold[]): void {
  const gold = golds.find(
    ({ quote }) => Math.abs(quote.start - one.start) < 3 && quote.end >= one.end - 3,
  );
  if (!gold?.reference) return;
  if (!one.speaker?.resolved) names.open++;
  else if (last(one.speaker.resolved) === last(gold.reference)) names.right++;
  else names.wrong++;
}

const directory = process.argv[2];
if (!directory) {
  console.error('usage: npm run measure -- DIRECTORY [--write]');
  process.exit(2);
}
const missing = SETS.map(({ file }) => file).filter((file) => !existsSync(join(directory, file)));
if (missing.length > 0) {
  console.error(
    `${directory} lacks ${missing.join(', ')}: docs/reading-prose.md says where the articles come from.`,
  );
  process.exit(1);
}
const rows = new Map<string, Row>();
/** Whom the drafts name where the data give a whole name. */
const names = { right: 0, wrong: 0, open: 0 };
for (const { set, file, view } of SETS) {
  for (const { text, quotes } of annotated(directory, file)) {
    if (!isUnseen(text)) continue;
    for (const one of predictions(text, view)) {
      const { sieve, form } = one.draft;
      if ((form === 'INDIRECT') !== (view === 'clauses')) continue;
      const row = rows.get(`${sieve} ${form}`) ?? { ggt: [0, 0], polnear: [0, 0] };
      rows.set(`${sieve} ${form}`, row);
      row[set][1]++;
      if (isRight(one, quotes, form === 'INDIRECT')) row[set][0]++;
      countName(one, quotes);
    }
  }
}
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [key, { ggt, polnear }] of sorted)
  console.log(key.padEnd(28), `GGT ${ggt.join('/')}`.padEnd(16), `PolNeAR ${polnear.join('/')}`);
console.log(`whole names: ${names.right} right, ${names.wrong} wrong, ${names.open} left open`);
if (process.argv.includes('--write')) {
  const lines = sorted.map(
    ([key, { ggt, polnear }]) =>
      `  '${key}': { ggt: [${ggt.join(', ')}], polnear: [${polnear.join(', ')}] },`,
  );
  writeFileSync(
    new URL('../src/confidence-table.ts', import.meta.url),
    `/**
 * Written by \`scripts/measure.ts\`: for each sieve and form, how many findings were right, of how many, on the unseen half
 * of the 42 public articles of the Gender Gap Tracker's evaluation set and of the 434 of PolNeAR's training set. Right means the stretch
 * and the speaker.
 */
export const MEASURED: Readonly<
  Record<string, { readonly ggt: readonly [number, number]; readonly polnear: readonly [number, number] }>
> = {
${lines.join('\n')}
};
`,
  );
}
