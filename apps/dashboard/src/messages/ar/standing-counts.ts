import type { Messages } from '../catalogue.ts';

export const standingCounts: Messages['standingCounts'] = {
  counted: {
    PARTY: (count) => `أطراف: ${count}`,
    CONTRACTING: (count) => `وافقت ولم ينفذ الاتفاق في حقها بعد: ${count}`,
    PROVISIONAL: (count) => `تطبّقه مؤقتًا: ${count}`,
    SIGNATORY: (count) => `وقّعت: ${count}`,
    ANNOUNCED: (count) => `أُعلن أنها ستنضم: ${count}`,
    CANDIDATE: (count) => `أبدت رغبتها في الانضمام: ${count}`,
    NEGOTIATING: (count) => `شاركت في التفاوض: ${count}`,
    APPROACHED: (count) => `ذكرها آخرون أو دعوها: ${count}`,
    SUSPENDED: (count) => `معلَّقة: ${count}`,
    UNCLEAR: (count) => `وضعها غير واضح: ${count}`,
    DECLINED: (count) => `رفضت: ${count}`,
    WITHDRAWN: (count) => `انسحبت: ${count}`,
    ENDED: (count) => `انتهت مشاركتها: ${count}`,
    NONE: (count) => `بلا وضع: ${count}`,
  },
  endorsed: (count) => `وقّعت أو أيّدت: ${count}`,
  onlyHelped: (count, roles) => `ساعدت فقط (${roles}): ${count}`,
  between: '؛ ',
  uncounted: (names) => `دون احتساب: ${names}`,
  sentence: (date, counts) => `حتى ${date}: ${counts}.`,
  differ: 'قد تختلف الأعداد في مصادر أخرى، إذ إن خطوات هذه الأطراف متنازع فيها:',
};
