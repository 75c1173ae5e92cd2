import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

const days = {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};
const number = { zero: '#', one: '#', two: '#', few: '#', many: '#', other: '#' };

export const announced: Messages['announced'] = {
  title: frame.announced,
  sentence: 'كل إعلان بأن دولة ستوقّع على اتفاق أو تنضم إليه، وهل فعلت ذلك.',
  rule: 'المفتوح أولًا، والأحدث في الأعلى. لا تفاضل القائمة بين الدول: فالمدة رهن بالاتفاق وبقانون الدولة.',
  list: 'الإعلانات',
  count: (count) =>
    pluralAr(count, {
      zero: 'لا إعلانات',
      one: 'إعلان واحد',
      two: 'إعلانان',
      few: '# إعلانات',
      many: '# إعلانًا',
      other: '# إعلان',
    }),
  outcome: 'ما آل إليه',
  announced: 'أُعلن',
  after: 'بعد',
  days: (count) => pluralAr(count, days),
  about: (count) =>
    pluralAr(count, {
      zero: 'أقل من يوم',
      one: 'نحو يوم واحد',
      two: 'نحو يومين',
      few: 'نحو # أيام',
      many: 'نحو # يومًا',
      other: 'نحو # يوم',
    }),
  announcedBy: (day) => `أُعلن في موعد أقصاه ${day}`,
  again: (times) =>
    pluralAr(times, {
      zero: 'أُعلن مرة',
      one: 'أُعلن مرة أخرى',
      two: 'أُعلن مرتين أخريين',
      few: 'أُعلن # مرات أخرى',
      many: 'أُعلن # مرة أخرى',
      other: 'أُعلن # مرة أخرى',
    }),
  byOutcome: 'بحسب ما آل إليه',
  all: 'الكل',
  none: 'لا إعلان يستوفي هذه الشروط.',
  more: 'مزيد من الإعلانات',
  meanings: 'معاني الكلمات',
  howLong: 'كم يستغرق ذلك',
  method:
    'يبيّن الخط نسبة من انضموا خلال عدد من الأيام بعد الإعلان. تُحسب الإعلانات المفتوحة ما دامت لدينا معلومات عنها، ثم تخرج من العدّ عند الخطوط القصيرة (تقدير كابلان وماير). ويبقى في العدّ ما رُفض أو سقط، ولا يُحسب المتنازع فيه.',
  approximate: (count) =>
    pluralAr(count, {
      zero: 'الأيام كلها معروفة بدقة.',
      one: 'في واحد منها يوم غير معروف بدقة: ويُحسب آخر يوم محتمل.',
      two: 'في اثنين منها يوم غير معروف بدقة: ويُحسب آخر يوم محتمل.',
      few: 'في # منها يوم غير معروف بدقة: ويُحسب آخر يوم محتمل.',
      many: 'في # منها يوم غير معروف بدقة: ويُحسب آخر يوم محتمل.',
      other: 'في # منها يوم غير معروف بدقة: ويُحسب آخر يوم محتمل.',
    }),
  curve: 'نسبة من انضموا بحسب الأيام منذ الإعلان',
  axis: 'الأيام منذ الإعلان',
  withinHead: 'المدة',
  within: (count) =>
    pluralAr(count, {
      zero: 'خلال # يوم',
      one: 'خلال يوم واحد',
      two: 'خلال يومين',
      few: 'خلال # أيام',
      many: 'خلال # يومًا',
      other: 'خلال # يوم',
    }),
  share: 'انضموا',
  joinedBy: 'عدد من انضموا حتى ذلك',
  atRisk: 'الباقون في العدّ',
  number: (count) => pluralAr(count, number),
};
