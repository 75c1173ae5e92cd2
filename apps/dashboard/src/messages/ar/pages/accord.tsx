import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}، جزء من {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}، المدوَّن منها ${instruments}`,
  binding: (kind) => `${kind}، ملزم`,
  notBinding: (kind) => `${kind}، غير ملزم`,
  disputed: (kind) => `${kind}، إلزامه محل خلاف`,
  standing: 'الوضع',
  standingAside: 'كل كلمة تفتح تعريفها',
  noPlace: 'لا دولة لها مكان مدوَّن في هذا الاتفاق حتى ذلك اليوم.',
  signatories: 'الدول',
  signatoriesAside: 'الموقِّعة والمعلَن عنها والمدعوّة وغيرها',
  moreCountries: 'مزيد من الدول',
  said: 'ما قيل',
  search: 'اعرضها كلها وابحث فيها',
  noWords: 'لا تصريحات مدوَّنة حتى ذلك اليوم.',
  instruments: 'الصكوك',
  instrumentsAside: (count) => `تحت هذا الإطار: ${count}`,
  related: 'اتفاقات ذات صلة',
  relatedAside: 'قد لا يكون الطرف في أحدها طرفًا في غيره',
  relations: {
    PROTOCOL_TO: 'بروتوكول ملحق باتفاق',
    AMENDS: 'يعدّل',
    IMPLEMENTS: 'ينفّذ',
    REPLACES: 'يحلّ محلّ',
  },
  relatedBy: {
    PROTOCOL_TO: 'البروتوكولات الملحقة به',
    AMENDS: 'معدَّل بموجب',
    IMPLEMENTS: 'منفَّذ بموجب',
    REPLACES: 'حلّ محلّه',
  },
  acts: 'الإجراءات',
  actsAside: 'إجراءات الاتفاق ككل',
  about: 'عن هذا القيد',
  facts: {
    kind: 'النوع',
    binding: 'الإلزام',
    isBinding: 'ملزم بموجب القانون الدولي',
    isNotBinding: 'غير ملزم',
    isNotBindingItself: 'الاتفاق الجامع نفسه غير ملزم، وصكوكه تختلف',
    isDisputed: 'إلزامه محل خلاف',
    reach: 'جرى البحث حتى',
    notStated: 'لم يُذكر',
    lookedFor: 'ما بُحث عنه',
    missing: 'المعلوم نقصه',
    missingThen: 'المعلوم نقصه، كما ذُكر في هذا الإصدار',
    names: 'الأسماء',
    sources: 'المصادر',
    entersIntoForce: 'بدء نفاذ الموافقة',
    withdrawal: 'بدء نفاذ إخطار الانسحاب',
    after: {
      D: (count) =>
        pluralAr(count, {
          zero: 'في الحال',
          one: 'بعد يوم واحد',
          two: 'بعد يومين',
          few: 'بعد # أيام',
          many: 'بعد # يومًا',
          other: 'بعد # يوم',
        }),
      M: (count) =>
        pluralAr(count, {
          zero: 'في الحال',
          one: 'بعد شهر واحد',
          two: 'بعد شهرين',
          few: 'بعد # أشهر',
          many: 'بعد # شهرًا',
          other: 'بعد # شهر',
        }),
      Y: (count) =>
        pluralAr(count, {
          zero: 'في الحال',
          one: 'بعد سنة واحدة',
          two: 'بعد سنتين',
          few: 'بعد # سنوات',
          many: 'بعد # سنة',
          other: 'بعد # سنة',
        }),
    },
    thenFirstOfMonth: (time) => `${time}، في أول يوم من الشهر التالي`,
    provisional: 'التطبيق المؤقت',
    signatureApplies: 'بالتوقيع وحده',
    note: 'ملاحظة',
  },
};
