import type { Messages } from '../catalogue.ts';
import { pluralAr } from '../plurals.ts';

const days = {
  zero: 'أقل من يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};

const noSignature = (contested: boolean) =>
  contested ? 'ولا توقيع بلا نزاع مدوَّنًا' : 'ولا توقيع مدوَّنًا';

export const places: Messages['places'] = {
  country: 'الدولة',
  accord: 'الاتفاق',
  standing: 'الوضع',
  since: 'منذ',
  byWhichAct: 'بأي عمل',
  sources: 'المصادر',
  noAct: 'لا عمل مدوَّنًا',
  unknown: 'غير مدوَّن',
  allActs: 'كل الأعمال مع مصادرها',
  inAccord: (count, date) => {
    const countries = pluralAr(count, {
      zero: 'لا دولة لها',
      one: 'دولة واحدة لها',
      two: 'دولتان لهما',
      few: '# دول لها',
      many: '# دولة لها',
      other: '# دولة لها',
    });
    return `${countries} مكان في الاتفاق حتى ${date}`;
  },
  here: (count) => `منها ${count} هنا`,
  inAccords: (count, date) => {
    const accords = pluralAr(count, {
      zero: 'لا اتفاقات',
      one: 'اتفاق واحد',
      two: 'اتفاقين',
      few: '# اتفاقات',
      many: '# اتفاقًا',
      other: '# اتفاق',
    });
    return `مكان في ${accords} حتى ${date}`;
  },
  byName: 'اسم الدولة',
  role: 'الدور',
  listedBy: 'الترتيب حسب',
  orders: {
    NAME: 'الاسم',
    HIGHEST_FIRST: 'الوضع، الأعلى أولًا',
    LOWEST_FIRST: 'الوضع، الأدنى أولًا',
    NEWEST_FIRST: 'التاريخ، الأحدث أولًا',
    OLDEST_FIRST: 'التاريخ، الأقدم أولًا',
  },
  show: 'اعرض',
  clear: 'أزل الشروط',
  ofAll: (count, all, date) => `الدول المعروضة ${count} من ${all} لها مكان في الاتفاق حتى ${date}`,
  nobody: 'لا دولة تستوفي هذه الشروط. أزل أحدها.',
  download: 'كل هذه الصفوف في ملف:',
  announced: (since, contested) => `أُعلن في ${since}؛ ${noSignature(contested)}.`,
  announcedUndated: (contested) => `أُعلن؛ ${noSignature(contested)}.`,
  announcedFor: (since, count, contested) =>
    `أُعلن في ${since}؛ ${noSignature(contested)} منذ ${pluralAr(count, days)}.`,
  announcedForAtLeast: (since, count, contested) =>
    `أُعلن في ${since}؛ ${noSignature(contested)} منذ ${pluralAr(count, days)} على الأقل.`,
  contestedActs: (acts) => `مدوَّن لكنه متنازع فيه: ${acts}.`,
};
