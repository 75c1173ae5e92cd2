import { useLocation } from 'react-router';
import { feedOf } from '../../address/data-files.ts';
import { rangeIn } from '../../address/date-parameters.ts';
import {
  accordParameters,
  participationVariables,
  readParticipationSearch,
} from '../../address/participation-search.ts';
import { cards, partFile, paths, TABLE } from '../../address/paths.ts';
import { accordJsonLd } from '../../components/accord/accord-json-ld.ts';
import { NumberMeanings } from '../../components/day/NumberMeanings.tsx';
import { TakeAway } from '../../components/embed/TakeAway.tsx';
import { NextPage } from '../../components/list/NextPage.tsx';
import { SignatoryMap } from '../../components/map/SignatoryMap.tsx';
import { SignatoryFilters } from '../../components/participation/SignatoryFilters.tsx';
import { SignatoryTable } from '../../components/participation/SignatoryTable.tsx';
import { askPicture } from '../../components/picture/ask-picture.ts';
import { PICTURE, PictureSection } from '../../components/picture/PictureSection.tsx';
import { gapsSentence } from '../../components/standing/StandingLead.tsx';
import { StandingTally } from '../../components/standing/StandingTally.tsx';
import { QuoteList } from '../../components/statement/QuoteList.tsx';
import { daysBefore, latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { brief } from '../../text/snippet.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { SectionBar } from '../../ui/page/SectionBar.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { numberKinds } from '../../ui/text/number-kinds.ts';
import { AccordDocuments } from './AccordDocuments.tsx';
import { AccordHead } from './AccordHead.tsx';
import css from './AccordPage.module.css';

const KINDS = numberKinds.filter((kind) => kind !== 'accords' && kind !== 'voices');
/** The fragments of the sections. */
const STANDING = 'standing';
const MAP = 'map';
const SAID = 'said';
const INSTRUMENTS = 'instruments';
const ABOUT = 'about';

export const accordPage = definePage({
  query: 'AccordPage',
  parameters: accordParameters,
  references: ({ accord }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'accord', value: slug, key: accord?.slug ?? null },
  ],
  concerns: ({ params: { slug } }) => ({ ...(slug && { accord: slug }) }),
  variables: ({ language, params, asOf, day, rows, search }) => ({
    language,
    slug: params.slug ?? '',
    day,
    rows,
    ...participationVariables(search),
    // What was said later had not been said on that day.
    said: asOf === null ? null : { to: asOf },
  }),
  subject: ({ accord, endorsements }) =>
    accord && { ...accord, isEndorsed: endorsements.totalCount > 0 },
  rest: async (ask, { accord }, _variables, address) =>
    accord &&
    askPicture(ask, { accord: accord.slug }, { ...address, range: rangeIn(address.search) }),
});

export function AccordPage() {
  const messages = useMessages();
  const { accord: words, counts, map } = messages;
  const { subject: accord, rest: picture } = accordPage.useSubject();
  const hydrationState = useHydrationState();
  const { asOf, day, today } = useDays();
  const { nodes: participations, totalCount } = accord.participations;
  const everyone = accord.tally.flatMap((held) => held.participations);
  const announced = everyone.filter(({ standing }) => standing === 'ANNOUNCED');
  const search = readParticipationSearch(new URLSearchParams(useLocation().search)) ?? {};
  const acts = accord.acts.filter(({ date }) => !date || latestDay(date) <= latestDay(day));
  const hasMap = everyone.some(({ standing }) => standing !== 'NONE');
  const sections = [
    ...(accord.tally.length > 0 ? [[STANDING, words.standing] as const] : []),
    ...(hasMap ? [[MAP, map.title] as const] : []),
    ...(everyone.length > 0 ? [[TABLE, words.signatories] as const] : []),
    [PICTURE, messages.picture.title] as const,
    [SAID, words.said] as const,
    ...(accord.instruments.length > 0 ? [[INSTRUMENTS, words.instruments] as const] : []),
    [ABOUT, words.about] as const,
  ];
  const next = (name: string) => sections[sections.findIndex(([one]) => one === name) + 1]?.[0];
  return (
    <>
      <Head
        title={accord.name}
        description={brief(
          [...gapsSentence(messages, announced, { day, today }, accord), accord.description].join(
            ' ',
          ),
          300,
        )}
        path={paths.accord(accord.slug, asOf)}
        card={cards.accord(accord.slug)}
        feed={feedOf.accord(accord.slug)}
        isEmbedded
        jsonLd={accordJsonLd(accord, hydrationState)}
      />
      <AccordHead accord={accord} everyone={everyone} announced={announced} />
      <SectionBar sections={sections} />
      <Section title={words.standing} aside={words.standingAside} name={STANDING}>
        {accord.tally.length === 0 && <Empty>{words.noPlace}</Empty>}
        <StandingTally accord={accord.slug} tally={accord.tally} asOf={asOf} />
        <p className={`quiet ${css.compare}`}>
          <Link
            to={paths.compare({
              a: accord.slug,
              aOn: asOf ?? daysBefore(today, 365),
              b: accord.slug,
            })}
          >
            {messages.compare.fromAccord}
          </Link>
        </p>
      </Section>
      {hasMap && (
        <Section title={map.title} aside={map.aside} name={MAP}>
          <SignatoryMap
            rows={everyone}
            tally={accord.tally}
            asOf={asOf}
            day={day}
            table={`#${TABLE}`}
          />
          <TakeAway
            file={partFile(accord.slug, 'map', asOf)}
            of={{ kind: 'accords', key: accord.slug, part: 'map' }}
            title={messages.embed.map(accord.name)}
          />
        </Section>
      )}
      {everyone.length > 0 && (
        <Section
          title={words.signatories}
          aside={words.signatoriesAside}
          name={TABLE}
          next={next(TABLE)}
          wide
        >
          {everyone.length > 1 && (
            <SignatoryFilters within={TABLE} search={search} tally={accord.tally} />
          )}
          {totalCount === 0 && <Empty>{messages.places.nobody}</Empty>}
          {totalCount > 0 && (
            <SignatoryTable
              accord={accord}
              search={search}
              all={everyone.length}
              total={totalCount}
              rows={participations}
              within={TABLE}
            />
          )}
          <NextPage page={accord.participations.pageInfo} keptIn="rows">
            {words.moreCountries}
          </NextPage>
          <TakeAway
            file={partFile(accord.slug, 'countries', asOf)}
            of={{ kind: 'accords', key: accord.slug, part: 'countries' }}
            title={messages.embed.countries(accord.name)}
          />
        </Section>
      )}
      <PictureSection of={picture} subject={{ accord: accord.slug }} />
      <Section
        title={words.said}
        aside={
          <MessageText of="statements">
            {() => counts.statements(accord.statements.totalCount)}
          </MessageText>
        }
        name={SAID}
        next={next(SAID)}
      >
        {accord.statements.totalCount === 0 && <Empty>{words.noWords}</Empty>}
        <QuoteList statements={accord.statements.nodes} />
        <p>
          <Link
            to={paths.statements(
              asOf ? { accord: accord.slug, to: asOf } : { accord: accord.slug },
            )}
          >
            {words.search}
          </Link>
        </p>
      </Section>
      <AccordDocuments accord={accord} acts={acts} names={[INSTRUMENTS, ABOUT]} />
      <NumberMeanings kinds={KINDS} until={accord.coverage?.until ?? null} />
    </>
  );
}
