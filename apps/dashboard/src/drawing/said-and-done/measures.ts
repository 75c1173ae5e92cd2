import type { PartialDate } from '../../dates/dates.ts';
import { positionOf, type Span } from '../position.ts';

/** Pixels of the bars on each side of the axis, and of the years below it. */
export const BARS = 34;
export const YEARS_HEIGHT = 17;

/** The horizontal position of a date, within the span: in thousandths of the width. */
export function xOf(date: PartialDate, span: Span): number {
  return Math.round(Math.min(100, Math.max(0, positionOf(date, span))) * 100) / 10;
}
