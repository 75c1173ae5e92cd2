/**
 * How often each sieve is right on the half of the public data that no rule was written from: `npm run measure -- DIRECTORY [--write]`. The directory holds the
 * data's `.jsonl` files; `--write` writes the table that `src/confidence.ts` reads.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotated, foldOf, type Gold, isUnseen, type Prediction, predictions } from './gold.ts';

type Share = [right: number, of: number];
interface Row {
  readonly ggt: Share;
  readonly polnear: Share;
  /** Of both, by fold. */
  readonly folds: readonly Share[];
}

/** Into how many parts the articles are divided, to see how far a share from four of them is off in the fifth. */
const FOLDS = 5;
const none = (): Share => [0, 0];

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
    const fold = foldOf(text, FOLDS);
    for (const one of predictions(text, view)) {
      const { sieve, form } = one.draft;
      if ((form === 'INDIRECT') !== (view === 'clauses')) continue;
      const row = rows.get(`${sieve} ${form}`) ?? {
        ggt: none(),
        polnear: none(),
        folds: Array.from({ length: FOLDS }, none),
      };
      rows.set(`${sieve} ${form}`, row);
      const right = isRight(one, quotes, form === 'INDIRECT');
      for (const share of [row[set], row.folds[fold]]) {
        if (!share) continue;
        share[1]++;
        if (right) share[0]++;
      }
      countName(one, quotes);
    }
  }
}
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
/** By Laplace's rule, as `src/confidence.ts` has it. */
const laplace = ([right, of]: Share) => (right + 1) / (of + 2);
const sum = (shares: readonly Share[]): Share => [
  shares.reduce((all, [right]) => all + right, 0),
  shares.reduce((all, [, of]) => all + of, 0),
];
let [off, all] = [0, 0];
for (const [key, { ggt, polnear, folds }] of sorted) {
  /** For each fold: what the others promise, and what it is. */
  const held = folds.map((share, fold) => {
    const promised = laplace(sum(folds.filter((_, other) => other !== fold)));
    off += Math.abs(promised * share[1] - share[0]);
    all += share[1];
    return `${Math.round(100 * promised)}:${share.join('/')}`;
  });
  console.log(
    key.padEnd(28),
    `GGT ${ggt.join('/')}`.padEnd(16),
    `PolNeAR ${polnear.join('/')}`.padEnd(18),
    held.join(' '),
  );
}
console.log(`share of four folds, against the fifth: off by ${((100 * off) / all).toFixed(1)} %`);
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
