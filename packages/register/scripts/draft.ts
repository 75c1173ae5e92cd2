import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areActsRead, languageOf } from '@signatory/quotes';
import { readText, UnreadableInput } from '@signatory/quotes/read-text';
import { untoldOf } from '../src/drafting/announcers.ts';
import { type ArticleDraft, draftArticle } from '../src/drafting/draft-article.ts';
import { filesOf, writeDraft } from '../src/drafting/write-draft.ts';
import { Refused } from '../src/errors.ts';
import { readSeeds } from '../src/seeds/read-seeds.ts';
import { stringifySeed } from '../src/seeds/seed-file.ts';
import { argumentsBy, run } from './faults.ts';

const USAGE =
  'npm run draft -- article.txt --publisher SLUG --published YYYY-MM-DD [--title …] [--byline …] [--url …] [--accord SLUG] [--seeds FOLDER] [--json] [--write]';
const option = { type: 'string' } as const;

/** `npm run draft`: drafts what an article adds to the record, and with `--write` puts it into the seeds. An editor decides on each line. */
await run(async () => {
  const { positionals, values } = argumentsBy(
    () =>
      parseArgs({
        allowPositionals: true,
        options: {
          publisher: option,
          published: option,
          title: option,
          byline: option,
          url: option,
          accord: option,
          seeds: option,
          json: { type: 'boolean' },
          write: { type: 'boolean' },
        },
      }),
    USAGE,
  );
  const [file] = positionals;
  const {
    publisher,
    published,
    seeds = fileURLToPath(new URL('../../../seeds', import.meta.url)),
  } = values;
  if (!file || !publisher || !/^\d{4}-\d{2}-\d{2}$/.test(published ?? ''))
    throw new Refused('an article, its publisher and its day are needed', `write ${USAGE}`);
  const { entries, faults } = await readSeeds(seeds, { withEditions: false });
  if (faults.length > 0) throw new Refused(`${seeds} has faults`, 'mend what npm run tidy says');
  const text = await readArticle(file);
  const draft = draftArticle(text, { ...values, publisher, published: published ?? '' }, entries);
  if (!draft)
    throw new Refused('the article names no accord of the record', 'give one with --accord SLUG');
  if (values.json && !values.write) {
    console.log(JSON.stringify(draft, null, 2));
    return 0;
  }
  if (values.write) for (const path of await writeDraft(seeds, draft)) console.log(`wrote ${path}`);
  else for (const [path, text] of filesOf(draft)) console.log(`# ${path}\n${text}`);
  console.log(remarks(draft, values.write === true, languageOf(text)));
  return 0;
});

/** Acts and persons where they are not written, and what is left to the editor. */
function remarks(
  { acts, unknown, repeated, left }: ArticleDraft,
  written: boolean,
  language: string,
): string {
  const lines: string[] = [];
  if (!written)
    for (const { accord, country, act, isOnRecord } of acts)
      lines.push(
        `# accords/${accord}.yaml, ${country ?? 'the accord itself'}${isOnRecord ? ': on record; only the citation is added' : ''}`,
        stringifySeed([act]),
      );
  for (const { accord, country, act, isOnRecord } of acts) {
    const lacking = isOnRecord ? [] : untoldOf(act);
    if (lacking.length > 0)
      lines.push(`not told of ${act.kind}, ${country ?? accord}: ${lacking.join(', ')}`);
  }
  for (const { name, mention } of unknown)
    lines.push(
      `new: ${name}, here “${mention}”: give country and office, or take out what is theirs`,
    );
  for (const { statement, wording } of repeated)
    lines.push(`# on record as ${statement}: a further wording of it`, stringifySeed([wording]));
  for (const one of left) lines.push(`left out: ${one}`);
  if (!areActsRead(language)) lines.push(`In this language (${language}) no acts are looked for.`);
  else if (acts.length === 0) lines.push('No act is told of in the reporter’s own words.');
  return lines.join('\n');
}

/** The text of an article. A page, or another encoding than UTF-8, is refused: the text that is cited must be held as a file. */
async function readArticle(file: string): Promise<string> {
  try {
    const { text, notes } = await readText(file);
    if (notes.length > 0)
      throw new Refused(
        notes.join('; '),
        `hold its text first: npm run extract -- ${file} --text > data/texts/article.txt`,
      );
    return text;
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    throw new Refused(error.message, 'give the path of an article’s text');
  }
}
