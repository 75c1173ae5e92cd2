import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import type { AccordItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { StandingLead } from '../standing/StandingLead.tsx';
import { StandingTally } from '../standing/StandingTally.tsx';
import css from './AccordItem.module.css';
import { AccordName } from './AccordName.tsx';

/** An accord in a list: its kind, who is announced and has not signed, and the tally of standings. */
export function AccordItem({ accord }: { accord: AccordItemFragment }) {
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
        {under > 0 ? (
          <MessageText of="instruments">{() => messages.accord.over(kind, under)}</MessageText>
        ) : (
          kind
        )}
      </p>
      <p lang="en" dir="auto">
        {accord.description}
      </p>
      <StandingLead
        accord={accord}
        announced={nodes}
        more={
          nodes.length < totalCount && (
            <>
              <MessageText of="standing">
                {() => messages.lists.more(totalCount - nodes.length)}
              </MessageText>{' '}
              <Link to={paths.signatories(accord.slug, 'ANNOUNCED')}>
                {messages.timeline.table}
              </Link>
            </>
          )
        }
        day={day}
      />
      <div className={css.tally}>
        <StandingTally accord={accord.slug} tally={accord.tally} />
      </div>
    </article>
  );
}
