import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'Дереккөздер жасалмады дейтін, салдары анық емес не дәлелі күмәнді әр акт: әр тарап не дейді.',
  rule: 'Даулы акт ешбір елге мәртебе бермейді. Тізілім ешкімнің жағына шықпайды.',
  count: (count) => pluralKk(count, { one: '# даулы акт', other: '# даулы акт' }),
  supports: 'Растайтын дереккөздер',
  contradicts: 'Теріске шығаратын дереккөздер',
  none: 'Бұл шарттарға сай даулы акт жоқ.',
};
