import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const coverage: Messages['coverage'] = {
  description:
    'لكل اتفاق ما بُحث عنه، واليوم الذي بُحث حتى حلوله، وما يُعلم نقصه، كي لا يُظن الصمت غيابًا.',
  lead: 'لكل اتفاق: ما بُحث عنه، واليوم الذي بُحث حتى حلوله، وما يُعلم نقصه. والصمت بعد ذلك اليوم قد يعني أن أحدًا لم يبحث، لا أن شيئًا لم يحدث.',
  inAll: (acts) => `مجموع ما في السجل: ${acts}.`,
  accordsAside: 'الاتفاق الجامع قبل صكوكه، وكل منها معدود على حدة',
  nobodySaid: (accords) =>
    pluralAr(accords, {
      zero: 'ذُكر المدى لكل الاتفاقات.',
      one: 'لم يُذكر المدى لاتفاق واحد.',
      two: 'لم يُذكر المدى لاتفاقين.',
      few: 'لم يُذكر المدى في # اتفاقات.',
      many: 'لم يُذكر المدى في # اتفاقًا.',
      other: 'لم يُذكر المدى في # اتفاق.',
    }),
  caption: (accords, date) => `${accords}؛ الدول المدرجة في كل منها حتى ${date}`,
  reachesTo: 'جرى البحث حتى',
  places: 'الدول المدرجة',
  statements: 'التصريحات',
  lookedFor: 'ما بُحث عنه',
  notSaid: 'غير مذكور',
  missing: 'المعلوم نقصه',
  missingBriefly: 'الناقص',
  nothing: 'لا نعلم بنقص',
};
