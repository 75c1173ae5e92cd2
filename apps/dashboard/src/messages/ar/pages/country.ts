import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const country: Messages['country'] = {
  description: (name) =>
    `${name} في سجل الاتفاقات الدبلوماسية: وضع الدولة في كل اتفاق، ومن يتحدثون باسمها، وما قيل عنها.`,
  accords: 'الاتفاقات',
  noAccords: 'لم تكن الدولة حتى ذلك اليوم مدرجة في أي اتفاق مدوّن.',
  moreAccords: 'اتفاقات أخرى',
  voices: 'من يتحدثون باسمه',
  voicesAside: 'القادة والجهات الذين يتحدثون أو يتصرفون باسمه',
  publishers: 'ناشرون فيها لا يتحدثون باسمها',
  said: 'ما قيل عنه',
  saidCount: (count) =>
    pluralAr(count, {
      zero: 'لا تصريحات',
      one: 'تصريح واحد أيًّا كان صاحبه',
      two: 'تصريحان أيًّا كان صاحباهما',
      few: '# تصريحات أيًّا كان أصحابها',
      many: '# تصريحًا أيًّا كان أصحابها',
      other: '# تصريح أيًّا كان أصحابها',
    }),
  nothingSaid: 'لا تصريحات مدوّنة حتى ذلك اليوم.',
  existence: 'فترة وجودها',
  existenceUnknown: 'انتهى في يوم غير مدوَّن',
};
