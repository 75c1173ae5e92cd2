import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';
import { pluralAr } from '../../plurals.ts';

/** A participle and a number, which agree with any count. */
const counted = (words: string) => (count: number) => {
  const text = `${words}: #`;
  return pluralAr(count, { zero: text, one: text, two: text, few: text, many: text, other: text });
};

export const editions: Messages['editions'] = {
  title: 'الإصدارات',
  lead: 'الإصدار حالة من السجل نُشرت، مع ما غيّرته وسببه. وهو واحد في كل نسخ السجل، ويُستشهد به باسمه أو ببصمته. و«صُحِّح» يعني أن شيئًا كان خطأ أو يُقال الآن على نحو آخر، و«استُكمل» يعني أن ما كان باقٍ وعُلم المزيد.',
  unpublished: 'لم يُنشر هذا السجل: لا إصدارات له، وما كُتب في قاعدة البيانات هذه مبيَّن أدناه.',
  unpublishedSince: 'تغيّر شيء بعد آخر إصدار؛ وهو أدناه، وينشره الإصدار التالي.',
  older: 'إصدارات أقدم',
  newest: 'أحدث الإصدارات',
  count: (count) =>
    pluralAr(count, {
      zero: 'لا إصدارات',
      one: 'إصدار واحد',
      two: 'إصداران',
      few: '# إصدارات',
      many: '# إصدارًا',
      other: '# إصدار',
    }),
  counts: {
    NEW: counted('أُضيف'),
    CORRECTED: counted('صُحِّح'),
    COMPLETED: counted('استُكمل'),
    RE_READ: counted('أُعيدت قراءته'),
    REMOVED: counted('أُزيل'),
  },
  kinds: {
    NEW: 'أُضيف',
    CORRECTED: 'صُحِّح',
    COMPLETED: 'استُكمل',
    RE_READ: 'أُعيدت قراءة مصدره',
    REMOVED: 'أُزيل',
  },
  name: (name) => `الإصدار ${isolated(name)}`,
  description: (name, date) =>
    `الإصدار ${isolated(name)} من السجل، نُشر في ${date}: ما الذي غيّره، مدخلًا مدخلًا، ولماذا.`,
  facts: {
    publishedOn: 'نُشر في',
    parent: 'الإصدار السابق',
    next: 'الإصدار التالي',
    digest: 'البصمة (SHA-256)',
    rules: 'القواعد',
    isFirst: 'لا يوجد: هذا أولها',
    isLast: 'لا يوجد: هذا آخرها',
  },
  rules: (version) => `النسخة ${version}`,
  nothing: 'لم يغيّر هذا الإصدار أي مدخل.',
  standings: {
    title: 'الأوضاع التي تغيّرت',
    day: (date) => `الأوضاع في ${date} وفق قواعد اليوم: في الإصدار السابق وفي هذا.`,
    none: 'لم يتغيّر أي وضع.',
    unlisted: {
      first: 'هذا أول الإصدارات: لا إصدار قبله للمقارنة.',
      many: 'لا تُذكر: غيّر الإصدار أكثر مما يُذكر هنا.',
      redacted: 'لا تُذكر: حُذفت كلمات مما غيّره الإصدار.',
    },
  },
  all: (count) => `الكل، ${count}`,
  allKinds: 'كل تغييرات هذا الإصدار',
  earlier: 'المدخلات السابقة',
  later: 'مزيد من المدخلات',
  redacted: 'حُذفت كلماته من هذا الإصدار لاحقًا. السبب:',
  redactions: {
    title: 'كلمات حُذفت',
    what: (count) =>
      `${counted('عدد المدخلات التي حُذفت كلماتها من هذا الإصدار بعد نشره')(count)}. وهي غائبة هنا، مع ما يقوم عليها وحدها.`,
    why: 'سبب الحذف:',
    from: 'كما نُشر في',
  },
  files: 'الملفات',
  wholeFile: 'تغييرات هذا الإصدار',
  wholeFileHolds: 'بصيغة JSON Lines، والمدخلات كما في ملفات المصدر',
  asKnown: 'السجل كما هو في هذا الإصدار',
  sqliteHolds: 'السجل كله كما هو في هذا الإصدار',
  citationFile: 'كيف يُستشهد به',
  cite: 'استشهد بهذا الإصدار',
  feeds: 'متابعة الإصدارات في قارئ التلقيمات:',
  feedsOfOne: 'ولكل اتفاق ولكل دولة تلقيمة خاصة، مذكورة في آخر الصفحة:',
};
