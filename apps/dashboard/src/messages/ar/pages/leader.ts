import type { Messages } from '../../catalogue.ts';

export const leader: Messages['leader'] = {
  description: (name) =>
    `${name} في سجل الاتفاقات الدبلوماسية: المناصب والإجراءات والأقوال، كلٌّ بمصدره.`,
  leader: 'قائد',
  offices: 'المناصب',
  officesAside: 'من الأقدم إلى الأحدث',
  noOffices: 'لا منصب مدوّنًا.',
  words: 'الأقوال الشخصية',
  mentioned: (name) => `مذكور غير مقتبَس: تذكر المصادر اسم ${name}، ولا أقوال مدوّنة لهذا الشخص.`,
};
