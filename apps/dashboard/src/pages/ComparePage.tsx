import { compared } from '../compared.ts';
import { AccordName } from '../components/AccordName.tsx';
import { CompareForm } from '../components/CompareForm.tsx';
import { CompareTable } from '../components/CompareTable.tsx';
import { daysBefore, latestDay } from '../dates.ts';
import type { ComparePageQuery } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { dateIn, definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Head } from '../ui/Head.tsx';
import { Lead } from '../ui/Lead.tsx';
import { PageHead } from '../ui/PageHead.tsx';

export const comparePage = definePage({
  query: 'ComparePage',
  variables: ({ language, search }) => {
    const a = search.get('a') ?? '';
    const b = search.get('b') || a;
    const [aOn, bOn] = [dateIn(search, 'aOn'), dateIn(search, 'bOn')];
    // Today, where no day is given, is later than every day that can be asked.
    const [first, to = null] = [aOn, bOn].filter((day) => day !== null).sort();
    // What was done on the first day is in its standings already.
    const from = first === undefined ? null : daysBefore(latestDay(first), -1);
    return { language, a, aOn, b, bOn, from, to, isOneAccord: a === b && from !== null };
  },
  subject: (answer) => answer,
});

type Accord = NonNullable<ComparePageQuery['a']>;

/** Two accords side by side, or one accord on two days. */
export function ComparePage() {
  const { compare, date } = useMessages();
  const { subject, variables } = comparePage.useSubject();
  const { today } = useHandover();
  const { a, b, choices } = subject;
  const [aOn, bOn] = [variables.aOn ?? today, variables.bOn ?? today];
  const title = a && b ? compare.of(a.name, b.id === a.id ? null : b.name) : compare.title;
  return (
    <>
      <Head
        title={title}
        description={compare.lead}
        path={paths.compare(a && b ? { a: a.slug, aOn, b: b.slug, bOn } : {})}
      />
      <PageHead kicker={compare.title} title={a && b ? <Sides a={a} b={b} /> : compare.title}>
        <Lead>{compare.lead}</Lead>
      </PageHead>
      <CompareForm
        a={{ slug: variables.a, on: variables.aOn ?? null }}
        b={{ slug: variables.b, on: variables.bOn ?? null }}
        choices={choices.nodes}
      />
      {(a === null || b === null) && variables.a !== '' && <Empty>{compare.unknown}</Empty>}
      {a && b && a.id !== b.id && <TwoAccords a={a} b={b} days={[date(aOn), date(bOn)]} />}
      {a && b && a.id === b.id && <TwoDays a={a} b={b} days={[date(aOn), date(bOn)]} />}
    </>
  );
}

function Sides({ a, b }: { a: Accord; b: Accord }) {
  return (
    <>
      <AccordName accord={a} />
      {a.id !== b.id && (
        <>
          {' · '}
          <AccordName accord={b} />
        </>
      )}
    </>
  );
}

interface Comparison {
  readonly a: Accord;
  readonly b: Accord;
  /** In words. */
  readonly days: readonly [string, string];
}

function TwoAccords({ a, b, days }: Comparison) {
  const { compare } = useMessages();
  const rows = compared(a.tally, b.tally);
  const heads = { a: compare.onDay(a.name, days[0]), b: compare.onDay(b.name, days[1]) };
  const both = rows.filter((row) => row.a !== null && row.b !== null);
  const first = rows.filter((row) => row.b === null);
  const second = rows.filter((row) => row.a === null);
  return (
    <>
      {both.length === 0 && <Empty>{compare.nobodyInBoth}</Empty>}
      <CompareTable caption={compare.inBoth(both.length)} {...heads} rows={both} />
      <CompareTable caption={compare.onlyIn(a.name, first.length)} {...heads} rows={first} />
      <CompareTable caption={compare.onlyIn(b.name, second.length)} {...heads} rows={second} />
    </>
  );
}

function TwoDays({ a, b, days }: Comparison) {
  const { compare, counts } = useMessages();
  const { between } = comparePage.useSubject().subject;
  const rows = compared(a.tally, b.tally);
  const moved = rows.filter((row) => row.a !== row.b);
  const stayed = rows.filter((row) => row.a === row.b);
  const acts = between?.nodes ?? [];
  return (
    <>
      {moved.length === 0 && <Empty>{compare.nobodyMoved}</Empty>}
      {between && acts.length < between.totalCount && (
        <Empty>{compare.firstActs(acts.length, counts.acts(between.totalCount))}</Empty>
      )}
      <CompareTable
        caption={compare.moved(moved.length)}
        a={days[0]}
        b={days[1]}
        rows={moved}
        acts={{ within: a.id, of: acts }}
      />
      <CompareTable caption={compare.stayed(stayed.length)} a={days[0]} b={days[1]} rows={stayed} />
    </>
  );
}
