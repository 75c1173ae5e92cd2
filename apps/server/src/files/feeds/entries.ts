import type { Day } from '@signatory/register';
import { inMarks } from '@signatory/schema';
import { partsOfId } from '../../editions/edition-id.ts';
import type {
  FeedActFragment,
  FeedSourceFragment,
  FeedStatementFragment,
} from '../documents.generated.ts';
import { nameOf } from '../exports/tables/speaker.ts';
import { urnOf } from '../exports/uuid.ts';
import { actKindWords, actWords } from '../phrases/enum-words.ts';
import type { AtomEntry } from './atom.ts';
import { entryDay, noonOf } from './entry-day.ts';
import type { Subject } from './feed-data.ts';

const NO_DAY = 'on a day that is not on record';

/** The largest number of entries in a feed. */
const MAX_ENTRIES = 50;

/** What entries depend on beside the record. */
interface Surroundings {
  readonly origin: string;
  /** The end of each address of a page: of which edition it is. */
  readonly suffix: string;
  readonly today: Day;
}

/** An entry, and the day of its event, by which entries of one day are listed. */
interface DatedEntry extends AtomEntry {
  readonly day: Day | null;
}

/**
 * The entries of a feed, the latest first: by the day on which the register came to say what it says, and where no edition has published
 * that, by the day of the event. Events that have neither day are left out.
 */
export function entriesOf({ acts, statements }: Subject, surroundings: Surroundings): AtomEntry[] {
  return [
    ...acts.flatMap((act) => entryOfAct(act, surroundings)),
    ...statements.flatMap((statement) => entryOfStatement(statement, surroundings)),
  ]
    .toSorted(
      (a, b) => order(b.updated, a.updated) || order(b.day ?? '', a.day ?? '') || order(a.id, b.id),
    )
    .slice(0, MAX_ENTRIES)
    .map(({ day: _, ...entry }) => entry);
}

function entryOfAct(
  {
    id,
    recordedOn,
    kind,
    date,
    countedFrom,
    scheduled,
    givenInAdvanceOn,
    contested,
    note,
    accord,
    country,
    citations,
  }: FeedActFragment,
  { origin, suffix, today }: Surroundings,
): readonly DatedEntry[] {
  const sources = citations.flatMap(({ stance, source }) =>
    stance === 'SUPPORTS' ? [source] : [],
  );
  const day = entryDay(
    { date, countedFrom },
    sources.map(({ published }) => published),
    today,
  );
  const updated = recordedOn ?? day;
  if (updated === null) return [];
  const what = actWords(kind, contested, scheduled);
  const when = date === null ? NO_DAY : `${scheduled ? 'scheduled for ' : ''}${date}`;
  const advance =
    givenInAdvanceOn === null ? '' : `, as reported in advance on ${givenInAdvanceOn}`;
  const doubt = contested ? ` ${doubtOf(citations)}` : '';
  return [
    {
      id: urnOf(partsOfId(id).id),
      title: `${country?.name ?? 'As a whole'}: ${what}, ${accord.name}`,
      text: `${actKindWords(kind)}, ${when}${advance}.${doubt}${note === null ? '' : ` ${note}`}`,
      updated: noonOf(updated),
      day,
      address: `${origin}/accords/${accord.slug}${country ? `/${country.code}` : ''}${suffix}`,
      sources: addressed(sources, origin, suffix),
    },
  ];
}

/** Why an act is contested: who says otherwise, or where nobody does that its effect is open. */
function doubtOf(citations: FeedActFragment['citations']): string {
  const others = citations.flatMap(({ stance, source }) =>
    stance === 'CONTRADICTS' ? [source.title] : [],
  );
  return others.length > 0
    ? `Contested. Sources that say otherwise: ${others.join('; ')}.`
    : 'Contested: it is claimed in a form whose effect is open.';
}

function entryOfStatement(
  {
    id,
    recordedOn,
    slug,
    date,
    countedFrom,
    form,
    text,
    speaker,
    source,
    wordings,
  }: FeedStatementFragment,
  { origin, suffix, today }: Surroundings,
): readonly DatedEntry[] {
  const sources = [source, ...wordings.map((wording) => wording.source)];
  const day = entryDay(
    { date, countedFrom },
    sources.map(({ published }) => published),
    today,
  );
  const updated = recordedOn ?? day;
  if (updated === null) return [];
  // A paraphrase is never put in quotation marks.
  const asSaid = (part: string) => (form === 'DIRECT' ? inMarks(part, 'en') : part);
  return [
    {
      id: urnOf(partsOfId(id).id),
      title: `${nameOf(speaker) ?? ''}: ${asSaid(cut(text))}`,
      text: `${asSaid(text)} (${date ?? NO_DAY}) — ${source.title}`,
      updated: noonOf(updated),
      day,
      address: `${origin}/statements/${slug}${suffix}`,
      sources: addressed(sources, origin, suffix),
    },
  ];
}

/** The sources by distinct address: their own, or where the record has none that of their page in the register. */
function addressed(
  sources: readonly FeedSourceFragment[],
  origin: string,
  suffix: string,
): AtomEntry['sources'] {
  const links = sources.map(({ slug, url, title }) =>
    url === null
      ? ({ rel: 'related', href: `${origin}/sources/${slug}${suffix}`, title } as const)
      : ({ rel: 'via', href: url, title } as const),
  );
  return links.filter(({ href }, i) => links.findIndex((one) => one.href === href) === i);
}

function cut(text: string): string {
  const whole = [...text];
  return whole.length <= 120 ? text : `${whole.slice(0, 119).join('')}…`;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
