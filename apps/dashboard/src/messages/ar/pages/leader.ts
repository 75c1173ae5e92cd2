import type { Messages } from '../../catalogue.ts';

export const leader: Messages['leader'] = {
  description: (name) =>
    `${name} في سجل الاتفاقات الدبلوماسية: المناصب والإجراءات والتصريحات، كلٌّ بمصدره.`,
  leader: 'قائد',
  offices: 'المناصب',
  officesAside: 'من الأقدم إلى الأحدث',
  noOffices: 'لا منصب مدوّنًا.',
  words: 'تصريحاته',
  mentioned: (name) => `مذكور غير مقتبَس: تذكر المصادر اسم ${name}، ولا تصريحات مدوّنة لهذا الشخص.`,
};
