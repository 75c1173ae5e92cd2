import { paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import { eventDateText, isAhead } from '../../dates/day.ts';
import type {
  CountryNameFragment,
  TimelineActsFragment,
  TimelineStatementsFragment,
} from '../../documents.generated.ts';
import { actStandings } from '../../drawing/act-standing.ts';
import type { Event } from '../../drawing/timeline.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { brief } from '../../text/snippet.ts';
import type { MarkKind } from '../../ui/symbol/TimelineMark.tsx';
import { speakerText } from '../statement/SpeakerName.tsx';

/** The event of a mark: its look, its name and its link. */
export interface TimelineEvent extends Event {
  readonly mark: MarkKind;
  readonly name: string;
  /** The address of the page that tells it, or of a part of this one. */
  readonly address: string;
}

export interface Lane {
  readonly key: string;
  readonly country: CountryNameFragment | null;
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/**
 * A lane for each country that did or said something, in the order in which they first did; without a country, last. `placeOf` gives the
 * address of the place of the country of a code.
 */
export function lanesOf(
  messages: Messages,
  placeOf: (code: string) => string,
  acts: TimelineActsFragment['nodes'],
  statements: TimelineStatementsFragment['nodes'],
  today: string,
): { readonly lanes: readonly Lane[]; readonly undated: number } {
  const lanes = new Map<string, Lane & { readonly events: TimelineEvent[] }>();
  const add = (
    key: string,
    name: string,
    country: CountryNameFragment | null,
    event: TimelineEvent,
  ) => {
    const lane = lanes.get(key) ?? { key, name, country, events: [] };
    lane.events.push(event);
    lanes.set(key, lane);
  };
  for (const act of acts) {
    const { country } = act;
    const event = eventOfAct(messages, placeOf, act, today);
    if (country) add(country.id, country.name, country, event);
    else add('accord', messages.timeline.wholeAccord, null, event);
  }
  for (const statement of statements) {
    const { country } = statement.speaker;
    if (country)
      add(country.id, country.name, country, eventOfStatement(messages, statement, today));
    else
      add(
        'others',
        messages.timeline.countryless,
        null,
        eventOfStatement(messages, statement, today),
      );
  }
  const all = [...lanes.values()];
  const dated = all.filter(({ events }) => events.some(({ date }) => date !== null));
  return {
    lanes: dated.sort((a, b) => (beginning(a) < beginning(b) ? -1 : 1)),
    undated: all.flatMap(({ events }) => events.filter(({ date }) => date === null)).length,
  };
}

function eventOfAct(
  messages: Messages,
  placeOf: (code: string) => string,
  act: TimelineActsFragment['nodes'][number],
  today: string,
): TimelineEvent {
  const { id, kind, date, givenInAdvanceOn: advance, contested, country } = act;
  const when = whenOf(messages, date, today);
  const tell = contested ? messages.timeline.contestedAct : messages.timeline.act;
  return {
    id,
    date,
    mark: contested ? 'CONTESTED' : actStandings[kind],
    name: tell(
      country?.name ?? null,
      messages.terms.actKinds[kind].word,
      advance && !isAhead(date, today)
        ? `${when}${messages.lists.comma}${messages.acts.givenInAdvance(messages.date(advance))}`
        : when,
    ),
    address: country ? placeOf(country.code) : '#acts',
  };
}

function eventOfStatement(
  messages: Messages,
  statement: TimelineStatementsFragment['nodes'][number],
  today: string,
): TimelineEvent {
  const { id, date, slug, speaker, text } = statement;
  return {
    id,
    date,
    mark: 'SAID',
    name: messages.timeline.said(
      speakerText(speaker),
      whenOf(messages, date, today),
      brief(text, 60),
    ),
    address: paths.statement(slug),
  };
}

function whenOf(messages: Messages, date: string | null, today: string): string {
  return date === null ? messages.acts.dateUnknown : eventDateText(messages, date, today);
}

/** The sort key of a lane: its first day; without a country after all others. */
function beginning({ country, events, name }: Lane): string {
  const days = events.flatMap(({ date }) => (date === null ? [] : [latestDay(date)])).sort();
  return `${country ? 0 : 1} ${days[0]} ${name}`;
}
