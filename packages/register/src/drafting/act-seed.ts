import type { ProposedAct } from '@signatory/quotes';
import type { Who } from './groups.ts';
import { type PassageSeed, passageAt, shortened } from './passages.ts';

/** An act as an accord's file has it, with where it belongs. */
export interface ActSeed {
  readonly accord: string;
  /** Null for an act of the accord as such. */
  readonly country: string | null;
  /** Whether the record has it: the article is one more that tells it. */
  readonly isOnRecord?: true;
  readonly act: {
    readonly kind: string;
    readonly date?: string;
    readonly dateWording?: string;
    readonly dateInferred?: true;
    readonly by?: Who['speaker'] | undefined;
    readonly statement?: string;
    readonly citations: readonly {
      readonly source: string;
      readonly passages: readonly PassageSeed[];
    }[];
  };
}

/** An act that an article tells of, as an accord's file has it. */
export function actSeed(
  text: string,
  { accord, country, kind, passage, when }: ProposedAct,
  source: string,
  announced: Pick<ActSeed['act'], 'by' | 'statement'>,
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
      ...announced,
      citations: [{ source, passages: [exact] }],
    },
  };
}
