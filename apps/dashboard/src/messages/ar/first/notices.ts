import type { Messages } from '../../catalogue.ts';

export const notices: Messages['notices'] = {
  loading: 'الصفحة قيد التحميل…',
  offline: (time) => `لا اتصال بالشبكة. ما تراه حُمِّل عند الساعة ${time}.`,
  stuck: 'تعذّر تحميل الصفحة. ما زلت ترى الصفحة السابقة.',
  retry: 'حاول مرة أخرى',
};
