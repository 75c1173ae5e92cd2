import type { ActKind } from '@signatory/schema';
import { areSurelyBefore, type PartialDate } from '../dates/partial-date.ts';
import { type DraftPath, Refused } from '../errors.ts';

/** Of an act what it is compared by, as its draft writes that. */
export interface ActFields {
  readonly kind: ActKind;
  readonly date?: PartialDate | undefined;
  readonly otherDate?: PartialDate | undefined;
  readonly contested?: true | undefined;
  readonly inPart?: true | undefined;
  readonly effective?: PartialDate | undefined;
  readonly notified?: PartialDate | undefined;
  readonly continues?: string | undefined;
  readonly objectedTo?: string | undefined;
}

/** An accord and what was done in it, as its draft writes that. */
export interface AccordActs<Act = ActFields> {
  readonly slug: string;
  readonly kind: string;
  readonly binding: boolean | null;
  readonly entersIntoForce?: unknown;
  readonly signatureApplies?: boolean | undefined;
  readonly acts?: readonly Act[] | undefined;
  readonly participations?:
    | readonly { readonly country: string; readonly acts?: readonly Act[] | undefined }[]
    | undefined;
}

/** An act and where it stands in the draft of its accord. */
export interface PlacedAct<Act = ActFields> {
  readonly act: Act;
  /** Null for an act of the accord as a whole. */
  readonly country: string | null;
  readonly path: DraftPath;
}

/** How a refusal names an act. */
export function labelOf(country: string | null, { kind, date }: Pick<ActFields, 'kind' | 'date'>) {
  return `${country ?? 'the accord as a whole'}: ${kind} ${date ?? 'undated'}`;
}

/** All acts in an accord: first those of the accord as a whole. */
export function actsOf<Act = ActFields>({
  acts = [],
  participations = [],
}: AccordActs<Act>): readonly PlacedAct<Act>[] {
  const whole = acts.map((act, i): PlacedAct<Act> => ({ act, country: null, path: ['acts', i] }));
  const own = participations.flatMap(({ country, acts: ofCountry = [] }, p) =>
    ofCountry.map(
      (act, i): PlacedAct<Act> => ({ act, country, path: ['participations', p, 'acts', i] }),
    ),
  );
  return [...whole, ...own];
}

/** Whether an act was surely done before another, or before a date that it gives; of one without a date nothing is sure. */
export function isSurelyBefore(a: Dated | undefined, b: Dated | undefined): boolean {
  return areSurelyBefore(datesOf(a), datesOf(b));
}

type Dated = Pick<ActFields, 'date' | 'otherDate'>;

function datesOf(act: Dated | undefined): readonly PartialDate[] {
  return [act?.date, act?.otherDate].filter((date) => date !== undefined);
}

/** Refuses an act with what is wrong with it, and the cure. */
export function refuse({ act, country, path }: PlacedAct, wrong: string, cure: string): never {
  throw new Refused(`${labelOf(country, act)}: ${wrong}`, cure, path);
}
