import { useId } from 'react';
import type { JoinedCurveFragment } from '../../documents.generated.ts';
import { atRiskOn, curvePath, joinedBy, marksOf, shareOn, xOf, yOf } from '../../drawing/curve.ts';
import { useMessages } from '../../messages/messages.ts';
import { Count } from '../../ui/text/Count.tsx';
import css from '../participation/StandingTable.module.css';

/** Days at which the curve is told in numbers. */
const HORIZONS = [1, 7, 30, 90, 180, 365, 730] as const;

/**
 * The share of announcements after which the country had joined within so many days: as a drawing made on the server, with the numbers
 * at risk beneath it, and as a table. Days are drawn on a scale of logarithms, since most join within weeks and some wait for
 * years.
 */
export function JoinedCurve({ curve }: { curve: JoinedCurveFragment }) {
  const { announced: words } = useMessages();
  const id = useId();
  const steps = curve.joinedShare;
  const last = steps.at(-1)?.days ?? 0;
  const days = HORIZONS.filter((horizon) => horizon <= last);
  if (days.length === 0) return null;
  return (
    <>
      <p>
        <svg
          viewBox="0 0 360 232"
          width="100%"
          role="img"
          aria-label={words.curve}
          aria-details={id}
          fontSize="11"
          direction="ltr"
        >
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path
                d={`M${xOf(0, last)} ${yOf(share)}H${xOf(last, last)}`}
                stroke="currentColor"
                opacity={share === 0 ? 1 : 0.25}
              />
              <text x="34" y={yOf(share) + 4} textAnchor="end" fill="currentColor">
                {percent(share)}
              </text>
            </g>
          ))}
          <path d={curvePath(steps)} fill="none" stroke="currentColor" strokeWidth="2" />
          {marksOf(steps).map(({ days: day, share }) => (
            <path
              key={day}
              d={`M${xOf(day, last)} ${yOf(share) - 4}v8`}
              stroke="currentColor"
              strokeWidth="1.5"
            />
          ))}
          {[0, ...days].map((day) => (
            <g key={day} textAnchor="middle" fill="currentColor">
              <path d={`M${xOf(day, last)} ${yOf(0)}v4`} stroke="currentColor" />
              <text x={xOf(day, last)} y="170">
                {words.number(day)}
              </text>
              <text x={xOf(day, last)} y="226">
                {words.number(atRiskOn(steps, day))}
              </text>
            </g>
          ))}
          <g textAnchor="middle" fill="currentColor">
            <text x="197" y="187">
              {words.axis}
            </text>
            <text x="197" y="210">
              {words.atRisk}
            </text>
          </g>
        </svg>
      </p>
      <table id={id} className={css.table}>
        <caption>{words.curve}</caption>
        <thead>
          <tr>
            <th scope="col">{words.withinHead}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.joinedBy}</th>
            <th scope="col">{words.atRisk}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">
                <time dateTime={`P${day}D`}>{words.within(day)}</time>
              </th>
              <td>
                <Count of="joinedShare">{percent(shareOn(steps, day))}</Count>
              </td>
              <td data-label={words.joinedBy}>
                <Count of="joinedShare">{words.number(joinedBy(steps, day))}</Count>
              </td>
              <td data-label={words.atRisk}>
                <Count of="atRisk">{words.number(atRiskOn(steps, day))}</Count>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
