import { pluralEn } from '../../plurals.ts';

/** The page of contested acts. */
export const contested = {
  title: 'Contested',
  lead: 'Every act of which sources say that it was not done, or whose effect is open: what each side says.',
  rule: 'A contested act gives no country a standing. The register takes no side. Where sources differ about the day alone, the act is not contested, and both days stand beside it.',
  count: (count: number) => pluralEn(count, { one: '# contested act', other: '# contested acts' }),
  supports: 'Sources for it',
  contradicts: 'Sources against it',
  noSource: 'None on record',
  none: 'No contested act meets these conditions.',
};
