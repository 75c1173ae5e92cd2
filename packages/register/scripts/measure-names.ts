import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Draft, extract } from '@signatory/quotes';
import { annotated, type Gold, isUnseen } from '@signatory/quotes/gold';
import { knownFrom } from '../src/drafting/known.ts';
import { Refused } from '../src/errors.ts';
import { readSeeds } from '../src/seeds/read-seeds.ts';
import { run } from './faults.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const USAGE = 'npm run measure:names -- DIRECTORY [--errors]';
/** The sets, and a day of their time, on which offices are held. */
const SETS = [
  { file: 'ggt.public.jsonl', day: '2018-12-01' },
  { file: 'polnear.train-a.jsonl', day: '2016-07-01' },
] as const;

/** The draft of an annotated stretch: the same words, but for a tenth on either side. */
function draftOf(drafts: readonly Draft[], { quote }: Gold): Draft | undefined {
  return drafts.find(({ content }) => {
    const shared = Math.min(content.end, quote.end) - Math.max(content.start, quote.start);
    const all = Math.max(content.end, quote.end) - Math.min(content.start, quote.start);
    return shared / all >= 0.8;
  });
}

/** The words of a name in small letters, without accents, initials and the genitive. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+| \p{Lu}\.(?= )|,? (?:Jr|Sr)\b\.?|['’]s?\s*$/gu, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** The last two words of a name. */
const ends = (name: string): string => wordsOf(name).slice(-2).join(' ');

const TITLE =
  /^(?:mr|mrs|ms|dr|sen|senator|gov|governor|rep|president|minister|secretary|chancellor|candidate|nominee|king|pope)$/;

/** The whole names of an article, by the last of their words. */
function namesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+)+/gu)) {
    const [before = '', last = ''] = wordsOf(name).slice(-2);
    if (!TITLE.test(before)) out.set(last, (out.get(last) ?? new Set()).add(`${before} ${last}`));
  }
  return out;
}

/** Who an annotated speaker is: the end of a whole name, "" for another than those named in the mention, null where that is not told. */
function whoIs(
  { speaker, reference }: Gold,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (reference) return ends(reference);
  const [whole = ''] = (speaker?.text ?? '').split(/,|;|\(| [-–—] | who /);
  // "A defensive Vale": an adjective before a last name is no part of it.
  const mention = whole.replace(
    /^(?:.* )?(?!(?:bin|van|von|del|der|ben|ibn)\b)\p{Ll}{3,} (?=\p{Lu}\S*\s*$)/u,
    '',
  );
  // "an aide to Vale", "Vale's aide", "some of those in Ostrany"
  if (/ (?:of|for|to|from|with|at|by|in) |['’]s? \p{L}/u.test(mention)) return '';
  const words = wordsOf(mention);
  const [before = '', last = ''] = words.slice(-2);
  if (!/\p{Lu}[^ ]*\s*$/u.test(mention))
    return /^(?:some|many|most|several) /i.test(mention) ? '' : null;
  if (words.length > 1 && !TITLE.test(before)) return `${before} ${last}`;
  const bearers = [...(names.get(last || before) ?? [])];
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * `npm run measure:names`: how often a speaker who is on record is recognised in the public articles that `docs/reading-prose.md` tells
 * of, with the record's own names. Judged are the stretches that are drafted and whose annotated speaker is a name, or is by their words
 * not the person named in them; whom "he" or "the minister" means the data do not say.
 */
await run(async () => {
  const directory = process.argv[2];
  if (!directory) throw new Refused('a folder of articles is needed', `write ${USAGE}`);
  const { entries } = await readSeeds(SEEDS, { withEditions: false });
  const errors = process.argv.includes('--errors');
  for (const unseen of [false, true]) {
    const count = { right: 0, wrong: 0, open: 0 };
    for (const { file, day } of SETS) {
      if (!existsSync(join(directory, file)))
        throw new Refused(
          `${directory} lacks ${file}`,
          'read docs/reading-prose.md for its source',
        );
      const { speakers } = knownFrom(entries, day);
      const leaders = new Map(
        speakers.flatMap(({ key, kind, names }) =>
          kind === 'leader' ? names.map((name): [string, string] => [ends(name), key]) : [],
        ),
      );
      for (const { text, quotes } of annotated(directory, file)) {
        if (isUnseen(text) !== unseen) continue;
        const names = namesIn(text);
        const drafts = extract(text, { gazetteer: speakers });
        for (const gold of quotes) {
          const draft = draftOf(drafts, gold);
          const who = whoIs(gold, names);
          if (!draft || who === null) continue;
          const right = leaders.get(who);
          const got = draft.speaker?.kind === 'leader' ? draft.speaker.key : undefined;
          if (right === undefined && got === undefined) continue;
          const outcome = got === undefined ? 'open' : got === right ? 'right' : 'wrong';
          count[outcome]++;
          if (errors && !unseen && outcome !== 'right')
            console.log(
              outcome,
              gold.speaker?.text,
              '|',
              draft.mention?.text,
              '|',
              got,
              draft.sieve,
            );
        }
      }
    }
    const share = (100 * count.right) / (count.right + count.wrong + count.open);
    console.log(
      `${unseen ? 'unseen' : 'looked at'}: ${count.right} right, ${count.wrong} wrong, ${count.open} left open: ${share.toFixed(1)} % right`,
    );
  }
  return 0;
});
