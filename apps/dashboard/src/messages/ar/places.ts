import type { Messages } from '../catalogue.ts';
import type { Missing } from '../en/places.ts';
import { pluralAr } from '../plurals.ts';
import { frame } from './first/frame.ts';

const days = {
  zero: 'أقل من يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};

const missing = ({ contested, relations }: Missing) => {
  if (relations) return contested ? 'ولم تُسجَّل علاقات بلا نزاع' : 'ولم تُسجَّل علاقات';
  return contested ? 'ولم يُسجَّل توقيع بلا نزاع' : 'ولم يُسجَّل توقيع';
};

export const places: Messages['places'] = {
  country: 'الدولة',
  accord: 'الاتفاق',
  standing: 'الوضع',
  since: 'منذ',
  earlier: 'سابقًا',
  until: (standing, day) => `${standing} حتى ${day}، بموجب صك ضمن هذا الاتفاق انسحبت منه أو انقضى`,
  helped: (roles) => `${roles}: ما وقّعته بهذه الصفة في صك من صكوك هذا الإطار لا يعطيها وضعًا فيه.`,
  pending: 'المنتظر',
  endsOn: (day) => `ينتهي في ${day} بموجب إخطار بالانسحاب`,
  byWhichAct: 'بأي إجراء',
  sources: frame.sources,
  noAct: 'لا إجراء مدوَّنًا',
  endedWithout: {
    accord: 'انتهى الاتفاق',
    state: 'زالت الدولة نفسها',
    either: 'انتهى الاتفاق، أو زالت الدولة نفسها',
  },
  unknown: 'غير مدوَّن',
  allActs: 'كل الإجراءات مع مصادرها',
  inAccord: (count, date) => {
    const places = pluralAr(count, {
      zero: 'لا مدرج',
      one: 'مدرج واحد',
      two: 'مدرجان',
      few: '# مدرجين',
      many: '# مدرجًا',
      other: '# مدرج',
    });
    return `${places} في الاتفاق حتى ${date}`;
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
    return `مدرجة في ${accords} حتى ${date}`;
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
  ofAll: (count, all, date) => `المعروض ${count} من ${all} في الاتفاق حتى ${date}`,
  noState: 'ليس دولة',
  noStates: (count) =>
    pluralAr(count, {
      zero: 'ولا شيء غير الدول',
      one: 'ومعها واحد ليس دولة',
      two: 'ومعها اثنان ليسا دولتين',
      few: 'ومعها # ليست دولًا',
      many: 'ومعها # ليست دولًا',
      other: 'ومعها # ليست دولًا',
    }),
  gone: 'لم تعد الدولة قائمة.',
  nobody: 'لا دولة تستوفي هذه الشروط. أزل أحدها.',
  download: 'كل هذه الصفوف في ملف:',
  announced: (since, what) => `أُعلن في ${since}؛ ${missing(what)}.`,
  announcedUndated: (what) => `أُعلن؛ ${missing(what)}.`,
  announcedFor: (since, count, what) =>
    `أُعلن في ${since}؛ ${missing(what)} منذ ${pluralAr(count, days)}.`,
  announcedForAtLeast: (since, count, what) =>
    `أُعلن في ${since}؛ ${missing(what)} منذ ${pluralAr(count, days)} على الأقل.`,
  contestedActs: (acts) => `مدوَّن لكنه متنازع فيه: ${acts}.`,
};
