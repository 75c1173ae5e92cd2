import { type Page, type PageRequest, pageOf } from '../../db/page.ts';
import { DeskRefused } from '../desk-refused.ts';
import { requiredText } from '../people.ts';
import type { PublishedIn } from '../reading.ts';
import { changeSetFor, note, type Work, workAs, writeAlone } from '../store.ts';
import type { DeskEngine, DeskTables } from '../tables.ts';
import { requireRole } from '../transitions.ts';

/** What a reader says is wrong on a page. */
export interface Report {
  readonly id: string;
  /** The address of the page, without the origin. */
  readonly page: string;
  /** The edition that the record was at; null where it had none. */
  readonly edition: string | null;
  /** Null once it is dismissed. */
  readonly text: string | null;
  readonly at: string;
  readonly state: DeskTables['report']['state'];
  /** The change set that deals with it. */
  readonly changeSet: string | null;
}

/** An edition that dealt with what was reported on a page. */
export interface DealtWith {
  /** The day of the report, in UTC. */
  readonly reported: string;
  readonly edition: string;
}

export interface Reports {
  /** Takes a report from a reader, of whom nothing is kept. Throws `DeskRefused` for one that is empty or too long, and while too many wait. */
  add(given: { readonly page: string; readonly text: string }): Promise<void>;
  /** Those that nobody has looked at, the first one first. */
  open(page: PageRequest): Promise<Page<Report>>;
  ofChangeSet(changeSet: string): Promise<readonly Report[]>;
  /** Says that a change set of the author deals with a report. */
  take(by: string, report: string, changeSet: string): Promise<void>;
  /** Says that nothing comes of a report, and deletes its text. */
  dismiss(by: string, report: string, why: string): Promise<void>;
  /** What was dealt with of the reports of a page in whatever language, the latest first; ten at most. */
  dealtWith(page: string): Promise<readonly DealtWith[]>;
}

/** In characters; and how many reports wait before no more are taken. */
const MOST_TEXT = 2_000;
const MOST_ADDRESS = 1_000;
const MOST_OPEN = 500;
const SHOWN = 10;

export function reports(
  engine: DeskEngine,
  newId: () => string,
  editionNow: () => Promise<string | null>,
  publishedIn: PublishedIn,
): Reports {
  const { db } = engine;
  const openReport = async (work: Work, id: string) => {
    requireRole(work.actor, 'editor');
    const found = await work.db
      .selectFrom('report')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!found)
      throw new DeskRefused('UNKNOWN', 'there is no such report', 'load the queue again', [
        'report',
      ]);
    if (found.state !== 'OPEN')
      throw new DeskRefused(
        'OTHER_STATE',
        'somebody has looked at this report already',
        'load the queue again',
        ['report'],
      );
  };
  return {
    async add({ page, text: given }) {
      const text = requiredText(plain(given), 'text', MOST_TEXT);
      if (page.length > MOST_ADDRESS)
        throw new DeskRefused('INVALID', 'the address is too long', 'report it on its page', [
          'page',
        ]);
      const edition = await editionNow();
      await writeAlone(engine, async (db, at) => {
        const { count } = await db
          .selectFrom('report')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('state', '=', 'OPEN')
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST_OPEN)
          throw new DeskRefused('OTHER_STATE', 'too many reports wait', 'try again in some days');
        await db
          .insertInto('report')
          .values({ id: newId(), page, path: pathOf(page), edition, text, at, state: 'OPEN' })
          .execute();
      });
    },
    async open(page) {
      const query = db.selectFrom('report').selectAll().where('state', '=', 'OPEN');
      const order = [{ column: 'number', direction: 'asc', numeric: true }] as const;
      const found = await pageOf(query, order, page);
      return { ...found, rows: found.rows.map(reportOf) };
    },
    async ofChangeSet(changeSet) {
      const rows = await db
        .selectFrom('report')
        .selectAll()
        .where('change_set', '=', changeSet)
        .orderBy('number')
        .execute();
      return rows.map(reportOf);
    },
    take: (by, report, changeSet) =>
      workAs(engine, by, async (work) => {
        await openReport(work, report);
        await changeSetFor(work, 'save', changeSet);
        await work.db
          .updateTable('report')
          .set({ state: 'TAKEN', change_set: changeSet })
          .where('id', '=', report)
          .execute();
        await note(work, by, 'TAKE_REPORT', { change_set: changeSet, subject: report });
      }),
    dismiss: (by, report, reason) =>
      workAs(engine, by, async (work) => {
        await openReport(work, report);
        const why = requiredText(reason, 'why', 1_000);
        await work.db
          .updateTable('report')
          .set({ state: 'DISMISSED', text: null })
          .where('id', '=', report)
          .execute();
        await note(work, by, 'DISMISS_REPORT', { subject: report, why });
      }),
    async dealtWith(page) {
      const rows = await db
        .selectFrom('report')
        .select(['at', 'change_set'])
        .where('path', '=', pathOf(page))
        .where('state', '=', 'TAKEN')
        .orderBy('number', 'desc')
        .limit(100)
        .execute();
      const editions = await publishedIn(rows.flatMap(({ change_set: id }) => id ?? []));
      // cut: older ones are in the history of the entry
      return rows
        .flatMap(({ at, change_set: id }) => {
          const edition = editions.get(id ?? '');
          return edition === undefined ? [] : [{ reported: at.slice(0, 10), edition }];
        })
        .slice(0, SHOWN);
    },
  };
}

/** A text as it is kept: with one sign for the end of a line, and without signs that nobody sees. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** The path of a page without its query and the prefix of its language: the same page in each language. */
function pathOf(page: string): string {
  const [path = ''] = page.split('?');
  return path.replace(/^\/(?:ar|he|kk|ru)(?=\/|$)/, '').replace(/\/$/, '') || '/';
}

function reportOf({ change_set: changeSet, number: _, path: __, ...row }: ReportRow): Report {
  return { ...row, changeSet };
}

type ReportRow = Omit<DeskTables['report'], 'number'> & { readonly number: number };
