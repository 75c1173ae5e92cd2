import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const counts: Messages['counts'] = {
  accords: (count) => pluralKk(count, { one: '# келісім', other: '# келісім' }),
  acts: (count) => pluralKk(count, { one: '# акт', other: '# акт' }),
  bodies: (count) => pluralKk(count, { one: '# орган', other: '# орган' }),
  countries: (count) => pluralKk(count, { one: '# ел', other: '# ел' }),
  entries: (count) => pluralKk(count, { one: '# жазба', other: '# жазба' }),
  leaders: (count) => pluralKk(count, { one: '# басшы', other: '# басшы' }),
  sources: (count) => pluralKk(count, { one: '# дереккөз', other: '# дереккөз' }),
  statements: (count) => pluralKk(count, { one: '# мәлімдеме', other: '# мәлімдеме' }),
  wordings: (count) => pluralKk(count, { one: '# нұсқа', other: '# нұсқа' }),
};
