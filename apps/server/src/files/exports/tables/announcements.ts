import type { AnnouncementFilter } from '@signatory/schema';
import {
  ExportAnnouncementsDocument,
  type ExportAnnouncementsQuery,
} from '../../documents.generated.ts';
import { allPages, filterOf, sourcesIn, table } from '../table.ts';
import { ACCORD_COLUMNS, COUNTRY_COLUMNS } from './columns.ts';
import { nameOf, slugOf } from './speaker.ts';

type Row = ExportAnnouncementsQuery['announcements']['nodes'][number];

/** The ledger of announcements, on one day. */
export const announcements = table<Row>({
  name: 'announcements',
  title: 'Who was announced to join what, and what came of it',
  description:
    'One row for each announcement that a country will sign or join an accord, with what had come of it on the day asked; open ones first.',
  key: ['act'],
  optional: [
    'date',
    'by',
    'by_name',
    'statement',
    'outcome_kind',
    'outcome_act',
    'outcome_on',
    'days',
  ],
  enums: { outcome: 'AnnouncementOutcome', outcome_kind: 'ActKind' },
  references: { act: 'acts', statement: 'statements', outcome_act: 'acts' },
  filter: 'AnnouncementFilter',
  parameters: {},
  asOfToday: true,
  columns: [
    {
      name: 'act',
      type: 'string',
      description: 'Id of the act that announced it first.',
      of: ({ act }) => act.id,
    },
    ...ACCORD_COLUMNS,
    ...COUNTRY_COLUMNS,
    {
      name: 'date',
      type: 'date',
      description: 'When it was announced; empty where no source gives a date.',
      of: ({ act }) => act.date,
    },
    {
      name: 'date_inferred',
      type: 'boolean',
      description: 'Whether an editor worked the date out from relative words.',
      of: ({ act }) => act.dateInferred,
    },
    {
      name: 'counted_from',
      type: 'date',
      description:
        'The day from which it counts: the last that its date may mean, or on which its earliest source was published where it has none.',
      of: ({ from }) => from,
    },
    {
      name: 'by',
      type: 'string',
      description: 'Slug of the leader or body who announced it.',
      of: ({ act }) => slugOf(act.by),
    },
    {
      name: 'by_name',
      type: 'string',
      description: 'Name in English, or the source’s description.',
      of: ({ act }) => nameOf(act.by),
    },
    {
      name: 'statement',
      type: 'string',
      description: 'Slug of the statement by which it was announced.',
      of: ({ act }) => act.statement?.slug ?? null,
    },
    {
      name: 'repeated',
      type: 'list',
      description: 'Ids of the acts that announced the same again, before anything came of it.',
      of: ({ repeated }) => repeated.map(({ id }) => id),
    },
    {
      name: 'outcome',
      type: 'string',
      description: 'What had come of it: OPEN, SIGNED, JOINED, DECLINED, LAPSED or CONTESTED.',
      of: ({ outcome }) => outcome,
    },
    {
      name: 'outcome_on',
      type: 'date',
      description:
        'The day on which that was reached; empty while it is open, and of a contested one.',
      of: ({ outcomeOn }) => outcomeOn,
    },
    {
      name: 'outcome_kind',
      type: 'string',
      description:
        'Kind of the act by which the country joined or declined, or by which the accord ended; empty where no act tells.',
      of: ({ outcomeAct }) => outcomeAct?.kind ?? null,
    },
    {
      name: 'outcome_act',
      type: 'string',
      description: 'Id of that act.',
      of: ({ outcomeAct }) => outcomeAct?.id ?? null,
    },
    {
      name: 'days',
      type: 'integer',
      description:
        'Days from `counted_from` to `outcome_on`, of an open one to `counted_to`; empty of a contested one.',
      of: ({ days }) => days,
    },
    {
      name: 'approximate',
      type: 'boolean',
      description:
        'Whether one of these days is not known exactly, so that `days` may be more or fewer.',
      of: ({ approximate }) => approximate,
    },
    {
      name: 'counted_to',
      type: 'date',
      description:
        'To which day an open one is counted: that of the file, but neither later than today nor later than the accord is covered or the country existed.',
      of: ({ countedTo }) => countedTo,
    },
    {
      name: 'contested_acts',
      type: 'list',
      description: 'Kind and date of contested acts since, each of which would be joining.',
      of: ({ contestedActs }) =>
        contestedActs.map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`)),
    },
    {
      name: 'sources',
      type: 'list',
      description:
        'Slugs of the sources that support the announcement, its repetitions and the act of its outcome.',
      of: ({ act, repeated, outcomeAct }) =>
        sourcesIn(
          [act, ...repeated, ...(outcomeAct ? [outcomeAct] : [])].flatMap((one) => one.citations),
          'SUPPORTS',
        ),
    },
  ],
  pages: async function* (runQuery, parameters) {
    const filter = filterOf<AnnouncementFilter>(parameters);
    const { asOf } = parameters;
    yield* allPages(
      async (after) =>
        (await runQuery(ExportAnnouncementsDocument, { asOf, filter, after })).announcements,
    );
  },
});
