import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const counts: Messages['counts'] = {
  accords: (count) => pluralHe(count, { one: 'הסכם אחד', two: 'שני הסכמים', other: '# הסכמים' }),
  acts: (count) => pluralHe(count, { one: 'פעולה אחת', two: 'שתי פעולות', other: '# פעולות' }),
  bodies: (count) => pluralHe(count, { one: 'גוף אחד', two: 'שני גופים', other: '# גופים' }),
  countries: (count) => pluralHe(count, { one: 'מדינה אחת', two: 'שתי מדינות', other: '# מדינות' }),
  entries: (count) => pluralHe(count, { one: 'רשומה אחת', two: 'שתי רשומות', other: '# רשומות' }),
  leaders: (count) => pluralHe(count, { one: 'מנהיג אחד', two: 'שני מנהיגים', other: '# מנהיגים' }),
  sources: (count) => pluralHe(count, { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' }),
  statements: (count) =>
    pluralHe(count, { one: 'אמירה אחת', two: 'שתי אמירות', other: '# אמירות' }),
  wordings: (count) => pluralHe(count, { one: 'נוסח אחד', two: 'שני נוסחים', other: '# נוסחים' }),
};
