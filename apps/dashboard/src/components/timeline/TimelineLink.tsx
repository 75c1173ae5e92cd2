import { Link } from '../../ui/page/Link.tsx';
import { TimelineMark } from '../../ui/symbol/TimelineMark.tsx';
import css from './Timeline.module.css';
import type { TimelineEvent } from './timeline-lanes.ts';

/** A mark that leads to what it stands for: words to their page, an act of a country to the page of its place in the accord. */
export function TimelineLink({ event: { name, mark, address } }: { event: TimelineEvent }) {
  return (
    <Link to={address} aria-label={name} className={css.link}>
      <title>{name}</title>
      <rect x="-7" y="-7" width="14" height="14" className={css.around} />
      <TimelineMark kind={mark} />
    </Link>
  );
}
