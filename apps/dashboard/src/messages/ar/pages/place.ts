import type { Messages } from '../../catalogue.ts';

export const place: Messages['place'] = {
  description: (country, accord) =>
    `${country} في الاتفاق «${accord}»: الوضع عبر الزمن، والإجراءات مع مصادرها، وما قيل عنها.`,
  none: 'لم تكن الدولة مدرجة في الاتفاق حتى ذلك اليوم.',
  through: 'الوضع عبر الزمن',
  throughAside: 'كل وضع مع أيامه والإجراء الذي أنشأه',
  acts: 'الإجراءات ومصادرها',
  whole: 'إجراءات الاتفاق ككل أو دولة أخرى',
  wholeAside: 'ما منح الدولة وضعًا منها',
  contested: 'إجراءات متنازع فيها',
  contestedAside: 'لا تنشئ وضعًا ما دامت المصادر متناقضة أو أثرها غير محسوم',
  roles: 'الأدوار',
  said: 'ما قيل في الأمر',
  saidAside: 'تصريحات تخص الدولة والاتفاق معًا',
  nothing: 'لا تصريحات مدوّنة حتى ذلك اليوم.',
  cite: 'الاستشهاد بهذا الوضع',
};
