import { useKnownOn } from '../../address/known-on.ts';
import { AccordKindLine } from '../../components/accord/AccordKindLine.tsx';
import { Sentences } from '../../components/coverage/Sentences.tsx';
import { AsOf } from '../../components/day/AsOf.tsx';
import { type CountedPlace, StandingCounts } from '../../components/standing/StandingCounts.tsx';
import { StandingLead } from '../../components/standing/StandingLead.tsx';
import { useDays } from '../../dates/day.ts';
import type { AccordPageQuery, StandingLeadFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Fold } from '../../ui/text/Fold.tsx';
import css from './AccordPage.module.css';

/** The head of the page of an accord: how many stand where, who is announced, what is contested and what is missing. */
export function AccordHead(props: {
  accord: NonNullable<AccordPageQuery['accord']> & { readonly isEndorsed: boolean };
  everyone: readonly CountedPlace[];
  announced: readonly StandingLeadFragment[];
}) {
  const { facts } = useMessages().accord;
  const { asOf, day } = useDays();
  const { accord, everyone, announced } = props;
  const isPast = useKnownOn() !== null;
  const missing = accord.coverage?.missing ?? [];
  return (
    <PageHead kicker={<AccordKindLine accord={accord} />} title={<bdi>{accord.name}</bdi>}>
      <StandingCounts
        accord={accord.slug}
        tally={accord.tally}
        everyone={everyone}
        isEndorsed={accord.isEndorsed}
        day={day}
        asOf={asOf}
      />
      <StandingLead accord={accord} announced={announced} day={day} />
      {missing.length > 0 && (
        <Fold many summary={isPast ? facts.missingThen : facts.missing}>
          <Sentences texts={missing} />
        </Fold>
      )}
      <p className={css.description} lang="en" dir="auto">
        {accord.description}
      </p>
      <AsOf />
    </PageHead>
  );
}
