import { elsewhere } from '../../address/paths.ts';
import type {
  ActItemFragment,
  SignatoryRowFragment,
  TimelineActsFragment,
  TimelineStatementsFragment,
} from '../../documents.generated.ts';
import { isWithin, type Range } from '../../drawing/timeline.ts';
import { useMessages } from '../../messages/messages.ts';
import { FileLink } from '../../ui/page/FileLink.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineRange } from './TimelineRange.tsx';

/**
 * The timeline of an accord. Where there are more acts than one response contains, it draws those of the countries in the table,
 * which are loaded anyway: table and timeline then have the same page and filters.
 */
export function AccordTimeline(props: {
  accord: { readonly slug: string; readonly acts: readonly ActItemFragment[] };
  rows: readonly SignatoryRowFragment[];
  acts: TimelineActsFragment;
  statements: TimelineStatementsFragment;
  range: Range;
  asOf: string | null;
  day: string;
  /** The fragments of the timeline and of the table. */
  within: string;
  table: string;
}) {
  const { data, timeline, counts } = useMessages();
  const { accord, rows, acts, statements, range, asOf, day, within, table } = props;
  const isWhole = acts.nodes.length === acts.totalCount;
  const drawn = isWhole
    ? acts.nodes
    : [...accord.acts, ...rows.flatMap(actsOf)].filter(({ date }) => isWithin(date, range));
  const file = {
    accord: accord.slug,
    ...(range.from && { from: range.from }),
    ...(range.to && { to: range.to }),
    ...(asOf && { asOf }),
  };
  return (
    <>
      <TimelineRange range={range} day={day} within={within} />
      {!isWhole && (
        <Empty>
          <MessageText of="lanes" inText>
            {() => timeline.ofTable(counts.acts(acts.totalCount))}
          </MessageText>
        </Empty>
      )}
      {statements.nodes.length < statements.totalCount && (
        <Empty>
          <MessageText of="lanes" inText>
            {() =>
              timeline.firstOf(statements.nodes.length, counts.statements(statements.totalCount))
            }
          </MessageText>
        </Empty>
      )}
      <Timeline
        accord={accord.slug}
        acts={drawn}
        statements={statements.nodes}
        isWhole={isWhole && statements.nodes.length === statements.totalCount}
        range={range}
        asOf={asOf}
        day={day}
        within={within}
      />
      <p className="quiet">
        {timeline.asTable} <a href={`#${table}`}>{timeline.table}</a>
        {' · '}
        <FileLink href={elsewhere.acts(file)}>CSV</FileLink>{' '}
        <FileLink href={elsewhere.forExcel(elsewhere.acts(file))}>{data.excel}</FileLink>
      </p>
    </>
  );
}

function actsOf({ acts, country }: SignatoryRowFragment): TimelineActsFragment['nodes'] {
  return acts.map((act) => ({ ...act, country }));
}
