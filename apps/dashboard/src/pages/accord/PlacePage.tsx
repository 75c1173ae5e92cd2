import type { CountryKind, Standing } from '@signatory/schema';
import { Fragment } from 'react';
import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import { AccordName } from '../../components/accord/AccordName.tsx';
import { EvidenceList } from '../../components/act/EvidenceList.tsx';
import { Accessed, Texts } from '../../components/citation/CitationTexts.tsx';
import { CountryName } from '../../components/country/CountryName.tsx';
import { AsOf } from '../../components/day/AsOf.tsx';
import { CoverageNote } from '../../components/day/CoverageNote.tsx';
import { NumberMeanings } from '../../components/day/NumberMeanings.tsx';
import { EndsOn, StandingIntervals } from '../../components/standing/StandingIntervals.tsx';
import { onlyHelped, SupportingRoles } from '../../components/standing/SupportingRoles.tsx';
import { StatementList } from '../../components/statement/StatementList.tsx';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import type { CitedActFragment, StandingIntervalsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { Means } from '../../ui/text/Means.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { PlaceRoles } from './PlaceRoles.tsx';

export const placePage = definePage({
  query: 'PlacePage',
  parameters: { asOf: 'date', after: 'cursor' },
  references: ({ accord, country }, { params: { slug = '', code = '' } }) => [
    { parameter: null, condition: 'accord', value: slug, key: accord?.slug ?? null },
    { parameter: null, condition: 'country', value: code, key: country?.code ?? null },
  ],
  concerns: ({ params: { slug, code } }) => ({
    ...(slug && { accord: slug }),
    ...(code && { country: code }),
  }),
  variables: ({ language, params, asOf, day, after }) => ({
    language,
    slug: params.slug ?? '',
    code: params.code ?? '',
    day,
    after,
    said: {
      accord: params.slug ?? '',
      country: params.code ?? '',
      ...(asOf !== null && { to: asOf }),
    },
  }),
  subject: ({ accord, country, statements, register: { digest } }) =>
    accord && country && { accord, country, place: accord.participation, statements, digest },
});

/** What the page counts. */
const KINDS = ['acts', 'sources', 'statements'] as const;

/** The place of a country in an accord: its standing through time, and what that rests on. */
export function PlacePage() {
  const { counts, lists, place: words, places, terms } = useMessages();
  const { accord, country, place, statements, digest } = placePage.useSubject().subject;
  const { asOf, day } = useDays();
  const lost = place?.standing === 'NONE' ? lastStanding(place.standingIntervals) : null;
  const whole = place ? actsBesides(place.acts, place.standingIntervals) : [];
  const contested = place?.acts.filter((act) => act.contested) ?? [];
  const others = place?.acts.filter((act) => !act.contested) ?? [];
  return (
    <>
      <Head
        title={`${country.name} · ${accord.name}`}
        description={words.description(country.name, accord.name)}
        path={paths.place(accord.slug, country.code, asOf)}
        feed={feedOf.accord(accord.slug)}
      />
      <PageHead
        kicker={<AccordName accord={accord} asOf={asOf} />}
        title={<CountryName country={country} asOf={asOf} />}
      >
        {place === null ? (
          <Empty>{words.none}</Empty>
        ) : (
          <Facts
            facts={[
              [
                places.standing,
                <Fragment key="standing">
                  <StandingMark standing={place.standing} />{' '}
                  <span className="quiet">
                    <Means>{terms.standings[place.standing].means}</Means>
                  </span>
                  {isNoMore(country, day) && <span className="quiet"> {places.gone}</span>}
                  {onlyHelped(place, accord.id) && (
                    <p>
                      <SupportingRoles roles={place.roles} />
                    </p>
                  )}
                </Fragment>,
              ],
              [places.since, place.since && <EventDate key="since" date={place.since} />],
              [places.earlier, lost && <Lost key="earlier" {...lost} />],
              [places.pending, place.endsOn && <EndsOn key="ends" day={place.endsOn} />],
            ]}
          />
        )}
        <CoverageNote day={day} until={accord.coverage?.until ?? null} />
        <AsOf />
      </PageHead>
      {place && (
        <>
          <Section title={words.through} aside={words.throughAside}>
            <StandingIntervals intervals={place.standingIntervals} within={accord.id} />
          </Section>
          {contested.length > 0 && (
            <Section title={words.contested} aside={words.contestedAside}>
              <EvidenceList acts={contested} within={accord.id} />
            </Section>
          )}
          <Section
            title={words.acts}
            aside={
              <>
                <MessageText of="acts">{() => counts.acts(place.acts.length)}</MessageText>
                {contested.length > 0 && lists.comma + words.contestedAbove}
              </>
            }
          >
            {others.length === 0 && (
              <Empty>{contested.length > 0 ? words.noOther : places.noAct}</Empty>
            )}
            <EvidenceList acts={others} within={accord.id} />
          </Section>
          {whole.length > 0 && (
            <Section title={words.whole} aside={words.wholeAside}>
              <EvidenceList acts={whole} within={accord.id} of={country.id} />
            </Section>
          )}
          <PlaceRoles place={place} instruments={accord.instruments} title={words.roles} />
        </>
      )}
      <Section
        title={words.said}
        aside={
          <>
            {words.saidAside}:{' '}
            <MessageText of="statements">
              {() => counts.statements(statements.totalCount)}
            </MessageText>
          </>
        }
      >
        {statements.totalCount === 0 && <Empty>{words.nothing}</Empty>}
        <StatementList statements={statements} />
      </Section>
      {place && (
        <Section title={words.cite}>
          <Texts texts={place} name={`${accord.slug}-${country.code}`} digest={digest} />
          <Accessed />
        </Section>
      )}
      <NumberMeanings kinds={KINDS} until={accord.coverage?.until ?? null} />
    </>
  );
}

/** Whether a state is no more; of a former one whose last day is not on record that is all that is known, on any day. */
function isNoMore(
  { kind, until }: { readonly kind: CountryKind; readonly until: PartialDate | null },
  day: PartialDate,
): boolean {
  return until === null ? kind === 'FORMER' : latestDay(until) < latestDay(day);
}

/** The acts that gave a standing and are not among a country's own: those of the accord as a whole, or of another state. */
function actsBesides(
  own: readonly CitedActFragment[],
  intervals: readonly { readonly act: CitedActFragment | null }[],
): readonly CitedActFragment[] {
  const known = new Set(own.map(({ id }) => id));
  const others = intervals.flatMap(({ act }) => (act && !known.has(act.id) ? [act] : []));
  return others.filter(({ id }, index) => others.findIndex((act) => act.id === id) === index);
}

/** What a country was in an umbrella that has no standing there any more. */
function Lost({ standing, to }: { standing: Standing; to: PartialDate }) {
  const { places, terms } = useMessages();
  return (
    <MessageText dates={[to]}>
      {(day) => places.until(terms.standings[standing].word, day)}
    </MessageText>
  );
}

/** The last standing that a place had, with its last day; null where it had none. */
function lastStanding(intervals: readonly StandingIntervalsFragment[]) {
  const last = intervals.findLast(({ standing }) => standing !== 'NONE');
  return last && last.to !== null ? { standing: last.standing, to: last.to } : null;
}
