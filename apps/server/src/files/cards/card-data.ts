import type { Form, Standing, Verbatim } from '@signatory/schema';
import type { Days } from '../../graphql/days.ts';
import type { RunQuery } from '../../graphql/execute.ts';
import { CardOfAccordDocument, CardOfStatementDocument } from '../documents.generated.ts';
import { nameOf } from '../exports/tables/speaker.ts';
import { asOfClause } from '../phrases/as-of-clause.ts';
import { dateInWords } from '../phrases/card-phrases.ts';
import { enumWords } from '../phrases/enum-words.ts';

/** The content of a statement's card: its main wording, speaker and date. */
export interface StatementCard {
  readonly kind: 'statement';
  readonly speaker: string;
  readonly office: string | null;
  readonly channel: string | null;
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly form: Form;
  readonly language: string;
  /** The passages that the source quotes directly; else the text of its paraphrase. */
  readonly stretches: readonly string[];
  readonly publisher: string;
  readonly verbatim: Verbatim;
}

/** The content of an accord's card: how many countries have each standing on the day. */
export interface AccordCard {
  readonly kind: 'accord';
  readonly name: string;
  readonly accordKind: string;
  /** The day and the coverage, in words. */
  readonly known: string;
  readonly tally: readonly {
    readonly standing: Standing;
    readonly count: number;
    readonly noLongerExisting: number;
    readonly lastDayUnknown: number;
    readonly countries: readonly string[];
  }[];
}

/** The card of all other pages. */
export interface RegisterCard {
  readonly kind: 'register';
}

export type Card = StatementCard | AccordCard | RegisterCard;

/** The kinds of cards by path segment; each function gives null for a slug that is not on record. */
export const SUBJECTS: Readonly<
  Record<
    string,
    (runQuery: RunQuery, slug: string, days: Pick<Days, 'today'>) => Promise<Card | null>
  >
> = {
  statements: statementCard,
  accords: accordCard,
};

async function statementCard(runQuery: RunQuery, slug: string): Promise<StatementCard | null> {
  const { statement } = await runQuery(CardOfStatementDocument, { slug });
  if (!statement) return null;
  const { speaker, office, officeLastKnown, wording, ...fields } = statement;
  const { text, passages, source, ...words } = wording;
  const isQuoted = words.form === 'DIRECT' && passages.length > 0;
  return {
    kind: 'statement',
    ...fields,
    ...words,
    speaker: nameOf(speaker) ?? '',
    office: office && officeWords(office, officeLastKnown),
    stretches: isQuoted ? passages.map(({ exact }) => exact) : [text],
    publisher: source.publisher.name,
  };
}

/** A title with how it was held: in full, and that day, unless it says otherwise. */
function officeWords(
  { title, capacity }: { readonly title: string; readonly capacity: string | null },
  lastKnown: boolean,
): string {
  const remarks = [capacity && enumWords(capacity), lastKnown && 'last known office'].filter(
    Boolean,
  );
  return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`;
}

async function accordCard(
  runQuery: RunQuery,
  slug: string,
  days: Pick<Days, 'today'>,
): Promise<AccordCard | null> {
  const { accord } = await runQuery(CardOfAccordDocument, { slug });
  if (!accord) return null;
  // A standing that no state holds is in no row.
  const tally = accord.tally
    .filter(({ count }) => count > 0)
    .map(({ countries, ...row }) => ({
      ...row,
      countries: countries.map(({ name }) => name),
    }));
  const known = asOfClause(days.today, accord.coverage?.until ?? null, days, dateInWords);
  return { kind: 'accord', name: accord.name, accordKind: accord.kind, known, tally };
}
