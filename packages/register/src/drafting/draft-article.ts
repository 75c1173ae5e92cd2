import { createHash } from 'node:crypto';
import { type Entry as Known, type ProposedAct, proposeActs } from '@signatory/quotes';
import type { Entry } from '../drafts/noun-types.ts';
import { wordCount } from '../source/word-count.ts';
import { knownFrom } from './known.ts';
import { onRecord, type Repeated } from './on-record.ts';
import { type PassageSeed, passageAt, shortened } from './passages.ts';
import { type Drafted, draftStatements } from './statements.ts';

/** What is known of an article beside its text. */
export interface ArticleFacts {
  readonly publisher: string;
  readonly published: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  /** The accord that statements are about; the one that the text names most where it is left out. */
  readonly accord?: string | undefined;
}

/** An act as an accord's file has it, with where it belongs. */
export interface ActSeed {
  readonly accord: string;
  /** Null for an act of the accord as such. */
  readonly country: string | null;
  readonly act: {
    readonly kind: string;
    readonly date?: string;
    readonly dateWording?: string;
    readonly dateInferred?: true;
    readonly citations: readonly {
      readonly source: string;
      readonly passages: readonly PassageSeed[];
    }[];
  };
}

export interface ArticleDraft extends Drafted {
  readonly source: { readonly slug: string; readonly fields: Readonly<Record<string, unknown>> };
  readonly acts: readonly ActSeed[];
  /** Statements on record that this article words once more. */
  readonly repeated: readonly Repeated[];
}

/** Drafts what an article adds to a record: the source, statements and acts, as an editor would review them. Null where it is about no accord. */
export function draftArticle(
  text: string,
  facts: ArticleFacts,
  entries: readonly Entry[],
): ArticleDraft | null {
  const { publisher, published } = facts;
  const { speakers, accords } = knownFrom(entries, published);
  const acts = proposeActs(text, { accords, entries: speakers, published });
  const accord = facts.accord ?? mostNamed(text, accords) ?? acts[0]?.accord.key;
  if (accord === undefined) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A caption with its credit in brackets is no title.
  const title = facts.title ?? lines.find((line) => !line.endsWith(')')) ?? '';
  const byline =
    facts.byline ??
    lines.slice(0, 6).flatMap((line) => /^By ([^,]{3,60})/.exec(line)?.[1] ?? [])[0];
  const slug = `${published}-${publisher}-${accord}`;
  const drafted = draftStatements(text, { published, accord, speakers, acts });
  const { statements, repeated } = onRecord(drafted.statements, entries, slug);
  return {
    ...drafted,
    statements,
    repeated,
    source: {
      slug,
      fields: {
        title,
        publisher,
        ...(byline ? { byline } : {}),
        published,
        ...(facts.url ? { url: facts.url } : {}),
        language: 'en',
        kind: 'NEWS',
        sha256: createHash('sha256').update(text).digest('hex'),
        words: wordCount(text),
      },
    },
    acts: acts.map((act) => actSeed(text, act, slug)),
  };
}

/** The accord whose names stand most often in a text. */
function mostNamed(text: string, accords: readonly Known[]): string | undefined {
  let best: { key: string; count: number } | undefined;
  for (const { key, names } of accords) {
    const count = names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
    if (count > 0 && (!best || count > best.count)) best = { key, count };
  }
  return best?.key;
}

function actSeed(
  text: string,
  { accord, country, kind, passage, when }: ProposedAct,
  source: string,
): ActSeed {
  const exact = passageAt(text, shortened(text, passage, []));
  const whole = when !== null && /\d{4}/.test(when.words.text);
  return {
    accord: accord.key,
    country: country?.key ?? null,
    act: {
      kind,
      ...(when?.date ? { date: when.date } : {}),
      ...(when && !whole ? { dateWording: when.words.text } : {}),
      ...(when?.date && !whole ? { dateInferred: true as const } : {}),
      citations: [{ source, passages: [exact] }],
    },
  };
}
