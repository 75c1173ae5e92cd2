import { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { wordCount } from './word-count.ts';

/** The most words that a passage cited for a fact, or the clause of a report, may have of its source's own. */
const PASSAGE_WORDS = 12;

/** The most words that the register gives of one source, those of others whom it quotes not counted. */
const SOURCE_WORDS = 250;

/** And the most of its length, where that is known. */
const SOURCE_SHARE = 0.15;

/** What a draft takes from a source in the source's own words, and where in the draft. `quoted` are the words of others in it. */
export interface OwnWords {
  readonly source: string;
  readonly exact: string;
  readonly quoted: readonly string[];
  readonly path: readonly (string | number)[];
}

/** Throws `Refused` for words of a source's own that are more than one passage may have. Quoted speech is not counted. */
export async function requireShortPassages(
  db: Database,
  passages: readonly OwnWords[],
): Promise<void> {
  for (const { source, exact, quoted, path } of passages) {
    const words = ownWordCount(exact, quoted);
    if (words <= PASSAGE_WORDS) continue;
    const quotations = (await passagesFrom(db, source)).filter(isQuotation);
    if (
      isWithin(
        exact,
        quotations.map((passage) => passage.exact),
      )
    )
      continue;
    throw new Refused(
      `a passage of ${words} words that are no quoted speech: at most ${PASSAGE_WORDS} may be given`,
      'keep the words on which the fact stands, and take out `verified` if there is one',
      path,
    );
  }
}

/** Throws `Refused` for a source of which more is given than the register may give of one. */
export async function requireShortExtent(
  db: Database,
  { slug, words }: { readonly slug: string; readonly words?: string | undefined },
): Promise<void> {
  const given = await wordsGivenOf(db, slug);
  const share = words === undefined ? SOURCE_WORDS : Math.floor(Number(words) * SOURCE_SHARE);
  if (given <= Math.min(SOURCE_WORDS, share)) return;
  const limit =
    share < SOURCE_WORDS ? `${share}, which is 15 % of its ${words}` : String(SOURCE_WORDS);
  throw new Refused(
    `passages and what stands around them have ${given} words of this source: at most ${limit} may be given`,
    'shorten its passages, and each prefix and suffix to what tells the place apart; the same words count once',
  );
}

/** How many words the register gives of a source: passages, prefixes and suffixes, the same words once, quoted speech not counted. */
async function wordsGivenOf(db: Database, source: string): Promise<number> {
  const passages = await passagesFrom(db, source);
  const clauses = await db
    .selectFrom('wording')
    .select(['key', 'clause_exact', 'clause_prefix', 'clause_suffix'])
    .where('source', '=', source)
    .where('clause_exact', 'is not', null)
    .execute();
  const quotations = passages.filter(isQuotation);
  const counted = [
    ...quotations.map(({ exact }) => exact),
    ...clauses.flatMap(({ clause_exact }) => clause_exact ?? []),
  ];
  const counts = new Map<string, number>();
  for (const { key, clause_exact: exact } of clauses) {
    const own = quotations.filter(({ owner }) => owner === `${WORDING}${key}`);
    if (exact !== null)
      counts.set(
        exact,
        ownWordCount(
          exact,
          own.map((passage) => passage.exact),
        ),
      );
  }
  const cited = passages.filter((passage) => !isQuotation(passage)).map(({ exact }) => exact);
  const around = [
    ...passages.flatMap(({ prefix, suffix }) => [prefix, suffix]),
    ...clauses.flatMap(({ clause_prefix, clause_suffix }) => [clause_prefix, clause_suffix]),
  ];
  for (const text of [...cited.filter((exact) => !isWithin(exact, counted)), ...around])
    if (text !== null && !counts.has(text)) counts.set(text, wordCount(text));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function passagesFrom(db: Database, source: string) {
  return db
    .selectFrom('passage')
    .select(['owner', 'exact', 'prefix', 'suffix'])
    .where('source', '=', source)
    .execute();
}

/** What the owner of a passage begins with where it is a wording, whose passages are quoted speech. */
const WORDING = 'Wording:';

function isQuotation({ owner }: { readonly owner: string }): boolean {
  return owner.startsWith(WORDING);
}

/** How many words of a passage are not those of others whom it quotes. */
function ownWordCount(exact: string, quoted: readonly string[]): number {
  const others = quoted.filter((words) => exact.includes(words));
  return others.reduce((rest, words) => rest - wordCount(words), wordCount(exact));
}

function isWithin(exact: string, quoted: readonly string[]): boolean {
  return quoted.some((words) => words.includes(exact));
}
