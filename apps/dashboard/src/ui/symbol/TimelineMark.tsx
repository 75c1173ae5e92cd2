import type { Standing } from '@signatory/schema';
import { StandingShape } from './StandingMark.tsx';
import css from './TimelineMark.module.css';

/** What a mark stands for: an act that leads to a standing, a contested act, or words. */
export type MarkKind = Standing | 'CONTESTED' | 'SAID';

/** A mark 12 pixels wide, around the point 0, 0. Contested acts have another shape; statements are a stroke. */
export function TimelineMark({ kind }: { kind: MarkKind }) {
  if (kind === 'SAID') {
    return <rect className={css.said} x="-1.5" y="-5" width="3" height="10" rx="1" />;
  }
  if (kind === 'CONTESTED') {
    return <path className={css.contested} d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />;
  }
  return (
    <svg x="-6" y="-6" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" className={css.ground} />
      <StandingShape standing={kind} />
    </svg>
  );
}
