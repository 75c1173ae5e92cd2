import {
  type Attempt,
  NaiveDesk,
} from '../../../../../packages/register/test/desk/support/naive-desk.ts';

/** Who works at the desk of these tests. */
export const PEOPLE = {
  ann: ['editor', 'reviewer'],
  ben: ['editor'],
  cem: ['reviewer'],
} as const;
/** What a tab shows of a change set: as it was when it was loaded. */
export interface Tab {
  readonly version: number;
  readonly submission: number;
  readonly digest: string;
  /** The digest of the effect, and the record that it makes as the naive desk has it. */
  readonly effect: string;
  readonly made: string;
}

/** An attempt, and the tab in which it is made. */
export type Tried = readonly [Attempt, Tab];

/** The model of one run: the naive desk, and the names of bodies that were published. */
export class Model extends NaiveDesk {
  readonly published = new Map<string, unknown>();

  /** The record that a submission would make; without one, that drafts would make as they are now. */
  made(set: string, submission?: number): string {
    const now = () => new Map([...this.drafts(set)].map(([key, { draft }]) => [key, draft]));
    const drafts = submission === undefined ? now() : this.submitted(set, submission);
    return JSON.stringify([...new Map([...this.published, ...drafts])].sort());
  }

  /** The drafts of a submission, by key. */
  submitted(set: string, submission: number): ReadonlyMap<string, unknown> {
    const submits = this.of(set).flatMap((event, i) => (event.do === 'submit' ? [i] : []));
    const drafts = this.drafts(set, submits[submission - 1] ?? 0);
    return new Map([...drafts].map(([key, { draft }]) => [key, draft]));
  }

  against([attempt, tab]: Tried): ReadonlySet<string> {
    const reasons = new Set(this.reasonsAgainst(attempt));
    const { set } = attempt;
    if (attempt.do === 'submit' && this.#clashes(this.drafts(set).keys()))
      reasons.add('CHANGED_BASE');
    if (attempt.do !== 'approve') return reasons;
    if (attempt.submission === 0) reasons.add('OTHER_SUBMISSION');
    if (this.#clashes(this.submitted(set, attempt.submission).keys())) reasons.add('CHANGED_BASE');
    else if (this.made(set, attempt.submission) !== tab.made) reasons.add('CHANGED_EFFECT');
    return reasons;
  }

  /** Does what may be done. True where it ends as it was meant: a publication may end in review again. */
  do(tried: Tried): boolean {
    const [attempt] = tried;
    if (this.against(tried).size > 0) return false;
    const { set } = attempt;
    this.happened(attempt);
    if (attempt.do !== 'claim' || this.state(set) === 'PUBLISHED') return true;
    const drafts = this.submitted(set, this.submissions(set));
    const isReturned = this.#clashes(drafts.keys());
    this.happened({ do: isReturned ? 'returned' : 'published', set });
    if (!isReturned) for (const [key, draft] of drafts) this.published.set(key, draft);
    return !isReturned;
  }

  copy(): Model {
    const copy = new Model(new Map(Object.entries(PEOPLE)));
    for (const [set, by] of this.creators()) copy.create(set, by);
    for (const event of this.events()) copy.happened(event);
    for (const [key, draft] of this.published) copy.published.set(key, draft);
    return copy;
  }

  /** Whether a new entry is on record by now. */
  #clashes(keys: Iterable<string>): boolean {
    return [...keys].some((key) => this.published.has(key));
  }
}
