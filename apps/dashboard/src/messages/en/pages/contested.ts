import { pluralEn } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

/** The page of contested acts. */
export const contested = {
  title: frame.contested,
  lead: 'Acts that sources dispute, or whose effect or evidence is open to doubt, and what sources say for and against each.',
  rule: 'A contested act gives no country a standing. Each act stands under its own accord: the agreements of a group have headings of their own.',
  count: (count: number) => pluralEn(count, { one: '# contested act', other: '# contested acts' }),
  supports: 'Sources for it',
  contradicts: 'Sources against it',
  noDenial: 'No source on record denies it; the reason for the doubt is above.',
  none: 'No contested act meets these conditions.',
};
