import type { DeskRole, EntryDraft } from '../../../src/desk/change-set.ts';

/** Something that somebody tried at the desk; `seen` is the version or the submission that they had before their eyes. */
export type Attempt = { readonly by: string; readonly set: string } & (
  | { readonly do: 'save'; readonly seen: number; readonly draft: EntryDraft }
  | { readonly do: 'drop'; readonly seen: number; readonly key: string }
  | { readonly do: 'takeOver' | 'submit' | 'withdraw'; readonly seen: number }
  | { readonly do: 'sendBack' | 'approve' | 'claim'; readonly submission: number }
);

/** What happened: an attempt that succeeded, or the end of a publication. */
type Event = Attempt | { readonly do: 'returned' | 'published'; readonly set: string };

const AFTER: Partial<Record<Event['do'], string>> = {
  submit: 'SUBMITTED',
  withdraw: 'WITHDRAWN',
  sendBack: 'SENT_BACK',
  approve: 'APPROVED',
  claim: 'PUBLISHING',
  returned: 'SUBMITTED',
};

const FROM: Record<Attempt['do'], readonly string[]> = {
  save: ['DRAFT', 'SENT_BACK'],
  drop: ['DRAFT', 'SENT_BACK'],
  takeOver: ['DRAFT', 'SENT_BACK'],
  submit: ['DRAFT', 'SENT_BACK'],
  withdraw: ['DRAFT', 'SENT_BACK', 'SUBMITTED', 'APPROVED'],
  sendBack: ['SUBMITTED', 'APPROVED'],
  approve: ['SUBMITTED'],
  claim: ['APPROVED', 'PUBLISHING'],
};

const OF_REVIEWERS: readonly string[] = ['sendBack', 'approve', 'claim'];

/** The desk told once more, as plainly as it can be: a list of what happened, of which everything is worked out anew each time. */
export class NaiveDesk {
  readonly #roles: ReadonlyMap<string, readonly DeskRole[]>;
  readonly #creators = new Map<string, string>();
  readonly #events: Event[] = [];

  constructor(roles: ReadonlyMap<string, readonly DeskRole[]>) {
    this.#roles = roles;
  }

  create(set: string, by: string): void {
    this.#creators.set(set, by);
  }

  happened(event: Event): void {
    this.#events.push(event);
  }

  /** Everything that happened, and who created what, so that a desk can be told again. */
  events(): readonly Event[] {
    return this.#events;
  }

  creators(): ReadonlyMap<string, string> {
    return this.#creators;
  }

  of(set: string): readonly Event[] {
    return this.#events.filter((event) => event.set === set);
  }

  state(set: string): string {
    if (this.of(set).some((event) => event.do === 'published')) return 'PUBLISHED';
    return (
      this.of(set)
        .map((event) => AFTER[event.do])
        .findLast((state) => state !== undefined) ?? 'DRAFT'
    );
  }

  version(set: string): number {
    // What the record says changes nothing at the desk.
    return 1 + this.of(set).filter((event) => event.do !== 'published').length;
  }

  author(set: string): string | undefined {
    const last = this.of(set).findLast((event) => event.do === 'takeOver');
    return last && 'by' in last ? last.by : this.#creators.get(set);
  }

  submissions(set: string): number {
    return this.of(set).filter((event) => event.do === 'submit').length;
  }

  workers(set: string): ReadonlySet<string> {
    const work = ['save', 'drop', 'submit'];
    return new Set(
      this.of(set).flatMap((event) => ('by' in event && work.includes(event.do) ? [event.by] : [])),
    );
  }

  /** The drafts by key, as the events before one leave them. */
  drafts(set: string, before = Number.POSITIVE_INFINITY): ReadonlyMap<string, EntryDraft> {
    const drafts = new Map<string, EntryDraft>();
    for (const event of this.of(set).slice(0, before)) {
      if (event.do === 'save') drafts.set(event.draft.key, event.draft);
      if (event.do === 'drop') drafts.delete(event.key);
    }
    return drafts;
  }

  /** All reasons for which an attempt must fail now; none: it must succeed. */
  reasonsAgainst(attempt: Attempt): ReadonlySet<string> {
    const { by, set } = attempt;
    const reasons = new Set<string>();
    const isReview = OF_REVIEWERS.includes(attempt.do);
    if (!this.#roles.get(by)?.includes(isReview ? 'reviewer' : 'editor'))
      reasons.add('NOT_ALLOWED');
    const state = this.state(set) === 'PUBLISHED' ? 'PUBLISHING' : this.state(set);
    if (!FROM[attempt.do].includes(state)) reasons.add('OTHER_STATE');
    if (!isReview && attempt.do !== 'takeOver' && this.author(set) !== by)
      reasons.add('OTHER_AUTHOR');
    if (attempt.do === 'approve' && this.workers(set).has(by)) reasons.add('OWN_WORK');
    if ('seen' in attempt && attempt.seen !== this.version(set)) reasons.add('OTHER_VERSION');
    if ('submission' in attempt && attempt.submission !== this.submissions(set))
      reasons.add('OTHER_SUBMISSION');
    if (attempt.do === 'submit' && this.drafts(set).size === 0) reasons.add('EMPTY');
    if (attempt.do === 'drop' && !this.drafts(set).has(attempt.key)) reasons.add('UNKNOWN');
    return reasons;
  }
}
