import { data } from 'react-router';
import { paths } from '../../address/paths.ts';
import { noDetails, type Refusal } from '../../client/failure.ts';
import { ChangeItem } from '../../components/change/ChangeItem.tsx';
import { Pager } from '../../components/list/Pager.tsx';
import { earliestDay, isPartialDate } from '../../dates/dates.ts';
import type { ChangeItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { type Address, definePage } from '../../page/define-page.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import css from './ChangesPage.module.css';
import { EditionList } from './EditionList.tsx';

const PAGE = 20;

export const changesPage = definePage({
  query: 'ChangesPage',
  parameters: { since: 'text', after: 'cursor', before: 'cursor', rows: 'cursor' },
  variables: ask,
  subject: (answer) => answer,
});

export function ChangesPage() {
  const { changes: words, date } = useMessages();
  const { subject, variables } = changesPage.useSubject();
  const { changes } = subject;
  const since = variables.since?.slice(0, 10) ?? null;
  return (
    <>
      <Head title={words.title} description={words.description} path={paths.changes(since)} />
      <PageHead kicker={words.kicker} title={words.title}>
        <Lead>{words.lead}</Lead>
        <SinceForm since={since} />
      </PageHead>
      <EditionList {...subject} />
      <p role="status" className="quiet">
        {since === null
          ? words.count(changes.totalCount)
          : words.since(words.count(changes.totalCount), date(since))}
      </p>
      {changes.totalCount === 0 && <Empty>{words.none}</Empty>}
      {byDay(changes.nodes).map(([day, ofDay]) => (
        <Section key={day} title={date(day)}>
          {ofDay.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </Section>
      ))}
      <div className={css.pages}>
        <Pager
          page={changes.pageInfo}
          of={words.title}
          previous={words.earlier}
          next={words.later}
        />
      </div>
      <Section title={words.feeds}>
        <p>{words.feedsNote}</p>
        <Link to={paths.data('feeds')}>{words.toFeeds}</Link>
      </Section>
    </>
  );
}

/** The form for the first day, which works without scripts. */
function SinceForm({ since }: { since: string | null }) {
  const { changes: words } = useMessages();
  const { today } = useHydrationState();
  return (
    <Form action={paths.changes()} className={css.form} key={since}>
      <DayField label={words.from} name="since" value={since ?? ''} max={today} required />
      <Submit main>{words.show}</Submit>
      {since !== null && <Link to={paths.changes()}>{words.all}</Link>}
    </Form>
  );
}

function ask({ language, search, after, rows }: Address) {
  const value = search.get('since') || null;
  const since = value === null ? null : instantOf(value);
  // The latest come first: the older page ends where this one begins.
  if (after !== null) return { language, since, rows, first: PAGE, after };
  return { language, since, rows, last: PAGE, before: search.get('before') || null };
}

/** The first instant that a date or an instant means, in UTC. */
function instantOf(value: string): string {
  if (isPartialDate(value)) return `${earliestDay(value)}T00:00:00.000Z`;
  const [day = ''] = value.split('T');
  const isInstant = day.length === 10 && isPartialDate(day) && !Number.isNaN(Date.parse(value));
  if (!isInstant) {
    const refused: Refusal[] = [{ parameter: 'since', value, near: [], why: 'date' }];
    throw data({ ...noDetails, refused }, { status: 400 });
  }
  return new Date(value).toISOString();
}

/** The latest first, with those of one day (UTC) together. */
function byDay(
  oldestFirst: readonly ChangeItemFragment[],
): [day: string, of: ChangeItemFragment[]][] {
  const days = new Map<string, ChangeItemFragment[]>();
  for (const change of oldestFirst.toReversed()) {
    const day = change.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}
