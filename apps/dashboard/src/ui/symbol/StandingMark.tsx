import type { Standing } from '@signatory/schema';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.ts';
import css from './StandingMark.module.css';

/** A standing by word, shape and colour at once: no reader depends on one of them alone. */
export function StandingMark({ standing, children }: { standing: Standing; children?: ReactNode }) {
  const messages = useMessages();
  return (
    <span className={css[standing]}>
      <svg className={css.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[standing]}
      </svg>
      {children ?? messages.terms.standings[standing].word}
    </span>
  );
}

/** The shape alone, in its colour, within a drawing of 16 by 16. */
export function StandingShape({ standing }: { standing: Standing }) {
  return <StandingColour standing={standing}>{shapes[standing]}</StandingColour>;
}

/** A group of a drawing in the colour of a standing. */
export function StandingColour({
  standing,
  children,
}: {
  standing: Standing;
  children: ReactNode;
}) {
  return <g className={css[standing]}>{children}</g>;
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />;
const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
} as const;

// A disc that is fuller the higher the standing; other marks for standings outside that order.
const shapes: Readonly<Record<Standing, ReactNode>> = {
  PARTY: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.75 8.25 2.25 2.25 4.25-4.75" className={css.cut} />
    </>
  ),
  CONTRACTING: (
    <>
      <circle cx="8" cy="8" r="7" {...stroke} strokeWidth="1.25" />
      <circle cx="8" cy="8" r="4.25" fill="currentColor" />
    </>
  ),
  PROVISIONAL: (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="2.2 2.5" />
      <circle cx="8" cy="8" r="2.5" fill="currentColor" />
    </>
  ),
  SIGNATORY: <circle cx="8" cy="8" r="6.75" fill="currentColor" />,
  ANNOUNCED: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  CANDIDATE: ring,
  NEGOTIATING: (
    <>
      {ring}
      <path d="M5.5 8h.01M8 8h.01M10.5 8h.01" {...stroke} />
    </>
  ),
  APPROACHED: <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="0.1 3.66" />,
  SUSPENDED: (
    <>
      {ring}
      <path d="M6.25 5.5v5M9.75 5.5v5" {...stroke} />
    </>
  ),
  WITHDRAWN: (
    <>
      {ring}
      <path d="m4 12 8-8" {...stroke} />
    </>
  ),
  DECLINED: (
    <>
      {ring}
      <path d="M5.25 8h5.5" {...stroke} />
    </>
  ),
  ENDED: (
    <>
      {ring}
      <path d="M6 6h4v4H6Z" fill="currentColor" />
    </>
  ),
  UNCLEAR: (
    <path d="M5 5.75a3 3 0 1 1 4.6 2.5C8.5 9 8 9.4 8 10.5M8 13.4v.1" {...stroke} strokeWidth="2" />
  ),
  NONE: <path d="M4 8h8" {...stroke} />,
};
