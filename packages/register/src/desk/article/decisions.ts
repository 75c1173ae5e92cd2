import type { Span } from '@signatory/quotes';
import { isPartialDate, type PartialDate } from '../../dates/partial-date.ts';
import type { Concerned } from '../../drafting/concerned.ts';
import { keyList, keysIn } from '../../drafts/key-list.ts';
import { DeskRefused } from '../desk-refused.ts';
import { changeSetFor, noteSaver, workAs } from '../store.ts';
import type { DeskEngine, DeskTables } from '../tables.ts';
import type { SpeakerChoice } from './article.ts';
import { requireSpeaker } from './speakers.ts';

/** What an editor made of a proposal of an article. */
export interface Decision {
  /** The id of the proposal. */
  readonly id: string;
  readonly decided: DeskTables['decision']['decided'];
  /** Other words than were proposed; null: those. */
  readonly span: Span | null;
  /** Another speaker than was proposed; null: that one. */
  readonly speaker: SpeakerChoice | null;
  /** Another accord or country that it is about than was proposed; null: what was. */
  readonly concerned: Concerned | null;
  /** Another day than was proposed; null: that one. */
  readonly date: PartialDate | null;
}

/** The decisions on articles, from when they are made until the text is deleted. */
export interface Decisions {
  /** Those on a text, by the ids of proposals. */
  of(text: string): Promise<ReadonlyMap<string, Decision>>;
  /**
   * Saves decisions over those on the same proposals: by the author of a change set that is worked on, who then does not approve it. Of
   * two windows the last one counts, proposal by proposal: the drafts, and so the version, stay as they are. Throws `DeskRefused`.
   */
  decide(
    by: string,
    changeSet: string,
    text: string,
    decisions: readonly Decision[],
    /** The slug of the accord that the words of the text are about; null: that stays as it is. */
    accord?: string | null,
  ): Promise<void>;
}

/** How many are saved at once, and how many a text has; in characters: an id, and the words for a speaker. */
const MOST_AT_ONCE = 500;
const MOST = 5_000;
const LONGEST_ID = 300;
const LONGEST_KEY = 300;
const MOST_SUBJECTS = 100;

export function decisions(engine: DeskEngine): Decisions {
  return {
    async of(text) {
      const rows = await engine.db
        .selectFrom('decision')
        .selectAll()
        .where('held_text', '=', text)
        .execute();
      return new Map(rows.map((row) => [row.proposal, decisionOf(row)]));
    },
    decide: (by, changeSet, text, made, accord = null) =>
      workAs(engine, by, async (work) => {
        await changeSetFor(work, 'save', changeSet);
        const held = await work.db
          .selectFrom('held_text')
          .select('text')
          .where('change_set', '=', changeSet)
          .where('id', '=', text)
          .executeTakeFirst();
        if (!held || held.text === null)
          throw new DeskRefused('UNKNOWN', 'the text is not held any more', 'give it again', [
            'text',
          ]);
        if (made.length > MOST_AT_ONCE) throw tooMany(MOST_AT_ONCE, 'at once');
        if (accord !== null) {
          requireKeys(accord === '' ? [] : [accord]);
          const values = { accord: accord === '' ? null : accord };
          await work.db.updateTable('held_text').set(values).where('id', '=', text).execute();
        }
        for (const decision of made) {
          requireDecision(decision, held.text.length);
          const { decided, span, speaker, concerned, date } = decision;
          const values = {
            decided,
            span_start: span?.start ?? null,
            span_end: span?.end ?? null,
            speaker_kind: speaker?.kind ?? null,
            speaker_key: speaker?.key ?? null,
            speaker_country: speaker?.country ?? null,
            speaker_body_kind: speaker?.bodyKind ?? null,
            accords: concerned && keyList(concerned.accords),
            countries: concerned && keyList(concerned.countries),
            date,
          };
          await work.db
            .insertInto('decision')
            .values({ held_text: text, proposal: decision.id, ...values })
            .onConflict((on) => on.columns(['held_text', 'proposal']).doUpdateSet(values))
            .execute();
        }
        const { count } = await work.db
          .selectFrom('decision')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('held_text', '=', text)
          .executeTakeFirstOrThrow();
        if (Number(count) > MOST) throw tooMany(MOST, 'on a text');
        // What is rejected shapes the change set as what is accepted does.
        await noteSaver(work, changeSet);
      }),
  };
}

function decisionOf(row: DeskTables['decision']): Decision {
  const { proposal, decided, span_start, span_end, speaker_kind, speaker_key } = row;
  const { speaker_country: country, speaker_body_kind: bodyKind, accords, countries, date } = row;
  return {
    id: proposal,
    decided,
    span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
    speaker:
      speaker_kind === null || speaker_key === null
        ? null
        : {
            kind: speaker_kind,
            key: speaker_key,
            ...(country !== null && { country }),
            ...(bodyKind !== null && { bodyKind }),
          },
    concerned:
      accords === null || countries === null
        ? null
        : { accords: keysIn(accords), countries: keysIn(countries) },
    date,
  };
}

function requireDecision(decision: Decision, length: number): void {
  const { id, span, speaker, concerned, date } = decision;
  requireSpan(span, length, 'decisions');
  requireDate(date, 'decisions');
  requireKeys([...(concerned?.accords ?? []), ...(concerned?.countries ?? [])]);
  if (speaker) requireSpeaker(speaker);
  const isLong = id.length > LONGEST_ID || (speaker?.key.length ?? 0) > LONGEST_KEY;
  if (isLong || !id.isWellFormed() || speaker?.key.isWellFormed() === false)
    throw new DeskRefused(
      'INVALID',
      `a proposal or a speaker is over ${LONGEST_KEY} characters, or holds half of one`,
      'name the speaker in fewer words',
      ['decisions'],
    );
}

/** Throws `DeskRefused` for what can be no keys of entries, and for too many of them. */
function requireKeys(keys: readonly string[]): void {
  if (keys.length > MOST_SUBJECTS || keys.some((key) => !/^[A-Za-z0-9-]{1,100}$/.test(key)))
    throw new DeskRefused(
      'INVALID',
      'what a statement is about is no list of slugs and codes',
      `choose at most ${MOST_SUBJECTS} accords and countries that are suggested`,
      ['decisions'],
    );
}

/** Throws `DeskRefused` for a stretch that is not in a text of this length. */
export function requireSpan(span: Span | null, length: number, field: string): void {
  if (!span || (span.start >= 0 && span.start < span.end && span.end <= length)) return;
  throw new DeskRefused('INVALID', 'a stretch is not in the article', 'select it again', [field]);
}

/** Throws `DeskRefused` for a day that there is not. */
export function requireDate(date: string | null, field: string): void {
  if (date === null || isPartialDate(date)) return;
  throw new DeskRefused('INVALID', `${date} is no day`, 'write it as in 2025-11-06', [field]);
}

function tooMany(most: number, where: string): DeskRefused {
  return new DeskRefused('INVALID', `there are over ${most} decisions ${where}`, 'save fewer', [
    'decisions',
  ]);
}
