import { useLocation } from 'react-router';
import { dateIn } from '../address/date-parameters.ts';
import { paths } from '../address/paths.ts';
import { AccordName } from '../components/accord/AccordName.tsx';
import { ActList } from '../components/act/ActList.tsx';
import { CompareForm } from '../components/compare/CompareForm.tsx';
import { CompareTable } from '../components/compare/CompareTable.tsx';
import {
  bySharing,
  comparedCountries,
  countPlaces,
} from '../components/compare/compared-countries.ts';
import { CoverageNote } from '../components/day/CoverageNote.tsx';
import { latestDay, type PartialDate } from '../dates/dates.ts';
import { isUncovered } from '../dates/day.ts';
import type { AccordNameFragment, ComparePageQuery } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page/define-page.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { Head } from '../ui/page/Head.tsx';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Section } from '../ui/page/Section.tsx';
import { Empty } from '../ui/text/Empty.tsx';
import { Lead } from '../ui/text/Lead.tsx';
import { MessageText } from '../ui/text/MessageText.tsx';

export const comparePage = definePage({
  query: 'ComparePage',
  parameters: { a: 'text', aOn: 'date', b: 'text', bOn: 'date' },
  references: ({ a, b }, { search }) =>
    Object.entries({ a, b }).flatMap(([parameter, accord]) => {
      const value = search.get(parameter);
      return value ? [{ parameter, condition: 'accord', value, key: accord?.slug ?? null }] : [];
    }),
  variables: ({ language, today, search }) => {
    const a = search.get('a') ?? '';
    const b = search.get('b') || a;
    const aOn = dateIn(search, 'aOn') ?? today;
    const bOn = dateIn(search, 'bOn') ?? today;
    // What was done by the earlier day is in its standings already.
    const from = latestDay(aOn) < latestDay(bOn) ? aOn : bOn;
    return { language, a, aOn, b, bOn, from, isOneAccord: a === b };
  },
  subject: (answer) => answer,
  async rest(ask, { choices }, { language }) {
    const others: AccordNameFragment[] = [];
    for (let { pageInfo } = choices; pageInfo.hasNextPage; ) {
      const { accords } = await ask('CompareChoices', { language, after: pageInfo.endCursor });
      others.push(...accords.nodes);
      pageInfo = accords.pageInfo;
    }
    return others;
  },
});

type Accord = NonNullable<ComparePageQuery['a']>;

/** Two accords side by side, or one accord on two days. */
export function ComparePage() {
  const { asOf, compare } = useMessages();
  const { subject, variables, rest: others = [] } = comparePage.useSubject();
  const { today } = useHydrationState();
  const { a, b, choices } = subject;
  const [aOn, bOn] = [variables.aOn ?? today, variables.bOn ?? today];
  const isOneDay = a?.id === b?.id && latestDay(aOn) === latestDay(bOn);
  const isCompared = a && b && !isOneDay;
  const title = isCompared ? compare.of(a.name, b.id === a.id ? null : b.name) : compare.title;
  const address = new URLSearchParams(useLocation().search);
  const isOneSide = !address.get('a') !== !(address.get('b') || address.get('bOn'));
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
        choices={[...choices.nodes, ...others]}
      />
      {isOneSide && !isCompared && <Empty>{compare.chooseOther}</Empty>}
      {a && b && isOneDay && !isOneSide && <Empty>{compare.oneDay}</Empty>}
      {isCompared && (
        <>
          {a.id !== b.id && <TwoAccords a={a} b={b} days={[aOn, bOn]} />}
          {a.id === b.id && <TwoDays a={a} b={b} days={[aOn, bOn]} />}
          <p className="quiet">{asOf.rule}</p>
        </>
      )}
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
  readonly days: readonly [PartialDate, PartialDate];
}

function TwoAccords({ a, b, days }: Comparison) {
  const { compare, compareCountries, date } = useMessages();
  const { today } = useHydrationState();
  const { both, first, second, neither } = bySharing(a.tally, b.tally, days, today);
  const heads = {
    a: compare.onDay(a.name, date(days[0])),
    b: compare.onDay(b.name, date(days[1])),
  };
  return (
    <>
      <Places accord={a} day={days[0]} isNamed />
      <Places accord={b} day={days[1]} isNamed />
      <p className="quiet">{compareCountries.takesPart}</p>
      {both.length === 0 && <Empty>{compare.nobodyInBoth}</Empty>}
      <CompareTable caption={compare.inBoth} {...heads} rows={both} />
      <CompareTable caption={(count) => compare.onlyIn(a.name, count)} {...heads} rows={first} />
      <CompareTable caption={(count) => compare.onlyIn(b.name, count)} {...heads} rows={second} />
      <CompareTable caption={compare.inNeither} {...heads} rows={neither} />
    </>
  );
}

function TwoDays({ a, b, days }: Comparison) {
  const { compare, date } = useMessages();
  const rows = comparedCountries(a.tally, b.tally);
  const moved = rows.filter((row) => row.a !== row.b);
  // Who left and came back has the same standing, and did not keep it.
  const alike = rows.filter((row) => row.a === row.b);
  const acted = alike.filter(({ acts }) => acts.length > 0);
  const stayed = alike.filter(({ acts }) => acts.length === 0);
  const until = a.coverage?.until ?? null;
  const lastCovered = until !== null && days.some((day) => isUncovered(day, until)) ? [until] : [];
  const heads = { a: date(days[0]), b: date(days[1]) };
  return (
    <>
      <Places accord={a} day={days[0]} />
      <Places accord={b} day={days[1]} />
      <ActsOfWhole accord={a} days={days} />
      {moved.length === 0 && (
        <Empty>
          <MessageText dates={lastCovered}>
            {(date) => (date ? compare.sameAsKnown(date) : compare.same)}
          </MessageText>
        </Empty>
      )}
      <CompareTable caption={compare.moved} {...heads} rows={moved} actsIn={a.id} />
      <CompareTable caption={compare.acted} {...heads} rows={acted} actsIn={a.id} />
      <CompareTable caption={compare.stayed} {...heads} rows={stayed} />
    </>
  );
}

/** How many have a place in one side, in words: whoever is missing from a side is not thereby out of the accord. */
function Places(props: { accord: Accord; day: PartialDate; isNamed?: boolean }) {
  const { places, date } = useMessages();
  const { accord, day, isNamed = false } = props;
  return (
    <>
      <p>
        {isNamed && <AccordName accord={accord} />}
        {isNamed && ': '}
        {places.inAccord(countPlaces(accord.tally), date(day))}
      </p>
      <CoverageNote day={day} until={accord.coverage?.until ?? null} />
    </>
  );
}

/** What was done between the two days in the accord as a whole: its entry into force moves countries that did nothing. */
function ActsOfWhole({ accord, days }: { accord: Accord; days: Comparison['days'] }) {
  const { compare, picture } = useMessages();
  const [from = '', to = ''] = days.map(latestDay).toSorted();
  const all = [accord, ...(accord.instruments ?? [])].flatMap(({ acts = [] }) => acts);
  const acts = all.filter(({ date }) => date && latestDay(date) > from && latestDay(date) <= to);
  if (acts.length === 0) return null;
  return (
    <Section title={compare.actsBetween} aside={picture.wholeAccord}>
      <ActList acts={acts} within={accord.id} />
    </Section>
  );
}
