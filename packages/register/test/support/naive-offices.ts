/** What is known of one leader, in days and in what drafts write: everything that says in which office the leader was. */
export interface NaiveLeader {
  readonly offices: readonly {
    readonly title: string;
    readonly from?: string;
    readonly to?: string;
    /** When its supporting sources were published. */
    readonly published: readonly string[];
  }[];
  /** An act with when its one source was published. */
  readonly acts: readonly { readonly date: string; readonly published: string }[];
  readonly said: readonly string[];
}

type NaiveOffice = NaiveLeader['offices'][number];

/** The last day that a date may mean, by counting forward on a calendar. */
function end(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  for (const day of ['31', '30', '29', '28']) {
    const tried = new Date(`${date}-${day}T00:00:00Z`);
    if (!Number.isNaN(tried.valueOf()) && tried.toISOString().startsWith(`${date}-${day}`))
      return `${date}-${day}`;
  }
  throw new Error(`${date} has no end`);
}

/** The first day that a date may mean. */
function start(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * The titles of a day, those that are only the last known with a question mark. Written from docs/model.md, a day at a time and
 * without looking at `src/office`.
 */
export function naiveTitlesOn(leader: NaiveLeader, day: string): readonly string[] {
  const { offices } = leader;
  const held = offices.filter((office) => standsOn(leader, office, day) === 'held');
  const lastKnown = offices.filter((office) => standsOn(leader, office, day) === 'last known');
  return [...held.map(({ title }) => title), ...lastKnown.map(({ title }) => `${title}?`)];
}

function standsOn(leader: NaiveLeader, office: NaiveOffice, day: string) {
  const { from, to } = office;
  if (from === undefined && to === undefined)
    return isAttested(leader, office, day) ? 'held' : null;
  if (to !== undefined && day > end(to)) return null;
  if (from !== undefined && day < end(from)) return null;
  const attested = daysKnown(leader).filter((known) => isAttested(leader, office, known));
  if (from === undefined) return attested.some((known) => known <= day) ? 'held' : null;
  if (to !== undefined || day === end(from)) return 'held';
  return attested.some((known) => known >= day) ? 'held' : 'last known';
}

/** Every day on which anything is known. */
function daysKnown({ offices, acts, said }: NaiveLeader): readonly string[] {
  const published = offices.flatMap((office) => office.published);
  return [...published, ...acts.map(({ date }) => date), ...said].map(end);
}

function isAttested(leader: NaiveLeader, office: NaiveOffice, day: string): boolean {
  if (!isPossible(office, day)) return false;
  const hasADay = office.from !== undefined || office.to !== undefined;
  if (hasADay && office.published.some((date) => end(date) === day)) return true;
  const isBest = leader.offices.every(
    (other) => !isPossible(other, day) || daysOf(other) <= daysOf(office),
  );
  if (!isBest) return false;
  const isDone = leader.acts.some(
    ({ date, published }) => end(date) === day && end(published) >= start(date),
  );
  return isDone || (office.from === undefined && leader.said.some((date) => end(date) === day));
}

function isPossible({ from, to }: NaiveOffice, day: string): boolean {
  return !(from !== undefined && day < end(from)) && !(to !== undefined && day > end(to));
}

function daysOf({ from, to }: NaiveOffice): number {
  return [from, to].filter((date) => date !== undefined).length;
}
