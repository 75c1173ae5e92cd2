import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import { TimelineMark } from '../../ui/symbol/TimelineMark.tsx';
import css from './Timeline.module.css';
import type { TimelineEvent } from './timeline-lanes.ts';

/** A mark as a link: of a statement to its page, of an act to its row in the table. */
export function TimelineLink({ event }: { event: TimelineEvent }) {
  const { name, mark, leads } = event;
  const drawing = (
    <>
      <title>{name}</title>
      <rect x="-7" y="-7" width="14" height="14" className={css.around} />
      <TimelineMark kind={mark} />
    </>
  );
  if ('statement' in leads) {
    return (
      <Link to={paths.statement(leads.statement)} aria-label={name} className={css.link}>
        {drawing}
      </Link>
    );
  }
  return (
    <a href={`#${leads.place}`} aria-label={name} className={css.link}>
      {drawing}
    </a>
  );
}
