import type { Messages } from '../catalogue.ts';

export const home: Messages['home'] = {
  title: 'سجل الاتفاقات الدبلوماسية',
  kicker: 'سجل مفتوح',
  sentence: 'من انضم إلى أي اتفاق دبلوماسي، وبأي عمل، وفي أي يوم، ومن قال ماذا عنه.',
  promise:
    'لا يُكتب الوضع باليد أبدًا: بل يُستخلص من أعمال مؤرَّخة وموثَّقة. وليس الاقتباس مجرد نص: بل هو مقطع محدد الموضع في مصدر مسمّى، مع بيان مدى التحقق منه.',
  how: 'كيف يجري ذلك',
  accords: 'الاتفاقات',
  accordsAside: (count) => `غير المندرجة تحت إطار جامع: ${count}`,
  none: 'لا اتفاق مدوَّنًا بعد.',
  more: 'مزيد من الاتفاقات',
  relations: 'العلاقات',
  relationsAside: 'علاقات دبلوماسية بين دولتين',
  latest: 'أحدث الأقوال',
  latestAside: (statements, sources) => `${statements}، ${sources}`,
  all: 'كل التصريحات مع البحث والتصفية',
};
