import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import type { AccordEntryFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Told } from '../../ui/text/Told.tsx';
import { StandingLead } from '../standing/StandingLead.tsx';
import { StandingTally } from '../standing/StandingTally.tsx';
import css from './AccordEntry.module.css';
import { AccordName } from './AccordName.tsx';

/** An accord among others: what it is, who is announced and has not signed, and how many stand where. */
export function AccordEntry({ accord }: { accord: AccordEntryFragment }) {
  const messages = useMessages();
  const { day } = useDays();
  const kind = messages.terms.accordKinds[accord.kind];
  const { nodes, totalCount } = accord.participations;
  const under = accord.instruments.length;
  return (
    <article className={css.entry} data-later>
      <h3>
        <AccordName accord={accord} />
      </h3>
      <p className={css.kind}>
        {under > 0 ? <Told of="instruments">{() => messages.accord.over(kind, under)}</Told> : kind}
      </p>
      <p lang="en" dir="auto">
        {accord.description}
      </p>
      <StandingLead
        announced={nodes}
        more={
          nodes.length < totalCount && (
            <>
              <Told of="standing">{() => messages.lists.more(totalCount - nodes.length)}</Told>{' '}
              <Link to={paths.signatories(accord.slug, 'ANNOUNCED')}>
                {messages.timeline.table}
              </Link>
            </>
          )
        }
        day={day}
        coverage={accord.coverage}
      />
      <div className={css.tally}>
        <StandingTally accord={accord.slug} tally={accord.tally} />
      </div>
    </article>
  );
}
