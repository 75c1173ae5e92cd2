import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const country: Messages['country'] = {
  description: (name) =>
    `${name} дипломатиялық келісімдер тізілімінде: әр келісімдегі мәртебесі, оның атынан кім сөйлейтіні және ол туралы не айтылғаны.`,
  accords: 'Келісімдер',
  noAccords: 'Ол күні елдің тізілімдегі ешбір келісімде орны болған жоқ.',
  moreAccords: 'Тағы келісімдер',
  voices: 'Оның атынан сөйлейтіндер',
  voicesAside: 'елдің атынан сөйлейтін не әрекет ететін басшылар мен органдар',
  said: 'Ол туралы айтылғандар',
  saidCount: (count) =>
    pluralKk(count, {
      one: 'кім айтқанына қарамастан, # мәлімдеме',
      other: 'кім айтқанына қарамастан, # мәлімдеме',
    }),
  nothingSaid: 'Ол күнге дейін айтылған сөз тізілімде жоқ.',
  existence: 'Өмір сүрген уақыты',
  existenceUnknown: 'Қай күні аяқталғаны тізілімде жоқ',
};
