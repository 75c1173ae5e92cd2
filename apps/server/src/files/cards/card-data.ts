import type { Form, Standing, Verbatim } from '@signatory/schema';
import type { Days } from '../../graphql/days.ts';
import type { Ask } from '../../graphql/execute.ts';
import { CardOfAccordDocument, CardOfStatementDocument } from '../documents.generated.ts';
import { nameOf } from '../exports/tables/speaker.ts';
import { asOfClause } from '../phrases/as-of-clause.ts';
import { dateInWords } from '../phrases/card-phrases.ts';

/** What the card of a statement shows: its preferred wording, and who said it when. */
export interface StatementCard {
  readonly kind: 'statement';
  readonly speaker: string;
  readonly office: string | null;
  readonly channel: string | null;
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly form: Form;
  readonly language: string;
  /** Direct words, one text for each stretch that the source quotes; else the source's clause. */
  readonly stretches: readonly string[];
  readonly publisher: string;
  readonly verbatim: Verbatim;
}

/** What the card of an accord shows: how many countries hold each standing on the day. */
export interface AccordCard {
  readonly kind: 'accord';
  readonly name: string;
  readonly accordKind: string;
  /** For which day, and how far was looked. */
  readonly known: string;
  readonly tally: readonly {
    readonly standing: Standing;
    readonly count: number;
    readonly countries: readonly string[];
  }[];
}

/** The card of everything else. */
export interface RegisterCard {
  readonly kind: 'register';
}

export type Card = StatementCard | AccordCard | RegisterCard;

/** What there are cards of, by the name that is in their address; each gives null for what the register does not have. */
export const SUBJECTS: Readonly<
  Record<string, (ask: Ask, slug: string, days: Pick<Days, 'today'>) => Promise<Card | null>>
> = {
  statements: statementCard,
  accords: accordCard,
};

async function statementCard(ask: Ask, slug: string): Promise<StatementCard | null> {
  const { statement } = await ask(CardOfStatementDocument, { slug });
  if (!statement) return null;
  const { speaker, office, wording, ...told } = statement;
  const { text, passages, source, ...words } = wording;
  const isQuoted = words.form === 'DIRECT' && passages.length > 0;
  return {
    kind: 'statement',
    ...told,
    ...words,
    speaker: nameOf(speaker) ?? '',
    office: office?.title ?? null,
    stretches: isQuoted ? passages.map(({ exact }) => exact) : [text],
    publisher: source.publisher.name,
  };
}

async function accordCard(
  ask: Ask,
  slug: string,
  days: Pick<Days, 'today'>,
): Promise<AccordCard | null> {
  const { accord } = await ask(CardOfAccordDocument, { slug });
  if (!accord) return null;
  const tally = accord.tally.map(({ countries, ...row }) => ({
    ...row,
    countries: countries.map(({ name }) => name),
  }));
  const known = asOfClause(days.today, accord.coverage?.until ?? null, days, dateInWords);
  return { kind: 'accord', name: accord.name, accordKind: accord.kind, known, tally };
}
