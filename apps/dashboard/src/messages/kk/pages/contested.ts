import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'Дереккөздер дауласатын, салдары анық емес не дәлелі күмәнді актілер және дереккөздердің әрқайсысын растап не теріске шығарып айтқаны.',
  rule: 'Даулы акт ешбір елге мәртебе бермейді. Тізілім ешкімнің жағына шықпайды.',
  count: (count) => pluralKk(count, { one: '# даулы акт', other: '# даулы акт' }),
  supports: 'Растайтын дереккөздер',
  contradicts: 'Теріске шығаратын дереккөздер',
  noDenial: 'Тізілімдегі бірде-бір дереккөз оны теріске шығармайды; күмәннің себебі жоғарыда.',
  none: 'Бұл шарттарға сай даулы акт жоқ.',
};
