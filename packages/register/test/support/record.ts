import { differences } from '@signatory/quotes';
import { officesOn, type Register, type Statement, type Wording } from '../../src/register.ts';
import { onSqlite } from './snapshots.ts';

/** The record as the seeds have it, opened once for a file of tests, with every statement at hand. */
export interface OpenRecord {
  readonly register: Register;
  readonly statements: ReadonlyMap<string, Statement>;
  /** The statement of this slug. */
  said(slug: string): Statement;
  /** The titles of the offices a leader held on a day. */
  heldOn(leader: string, day: string): Promise<readonly string[]>;
  /** The sources that contradict an office, by its key. */
  contradicting(office: string): Promise<readonly string[]>;
}

export async function openRecord(): Promise<OpenRecord> {
  const register = await onSqlite('seeds');
  const drafts = (await register.drafts()).get('Statement') ?? [];
  const statements = await register.statements.byKeys(drafts.map(slugOf));
  return {
    register,
    statements,
    said(slug) {
      const statement = statements.get(slug);
      if (!statement) throw new Error(`there is no statement ${slug}`);
      return statement;
    },
    async heldOn(leader, day) {
      const offices = (await register.offices.ofLeaders([leader])).get(leader) ?? [];
      return officesOn(offices, day).map(({ office }) => office.titles[0]?.text ?? '');
    },
    async contradicting(office) {
      const id = `Office:${office}`;
      return ((await register.citations([id])).get(id) ?? []).flatMap(({ stance, source }) =>
        stance === 'CONTRADICTS' ? [source] : [],
      );
    },
  };
}

/** The wording of a statement from a source; the first where the source has several. */
export function wording(statement: Statement | undefined, source: string): Wording {
  const found = statement?.wordings.find((one) => one.source === source);
  if (!found) throw new Error(`${statement?.slug} has no wording from ${source}`);
  return found;
}

/** What leads from one wording to another, without the words they share: `-` what goes, `+` what comes. */
export function changed(a: Wording | undefined, b: Wording | undefined): readonly string[] {
  return differences(a?.text ?? '', b?.text ?? '').flatMap(({ kind, text }) =>
    kind === 'kept' ? [] : [`${kind === 'added' ? '+' : '-'}${text}`],
  );
}

/** The slug of a draft. */
export function slugOf(draft: unknown): string {
  return typeof draft === 'object' && draft !== null && 'slug' in draft ? String(draft.slug) : '';
}
