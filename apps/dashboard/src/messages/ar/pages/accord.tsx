import type { Messages } from '../../catalogue.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}، جزء من {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}، المدوَّن منها ${instruments}`,
  binding: (kind) => `${kind}، ملزم`,
  notBinding: (kind) => `${kind}، غير ملزم`,
  standing: 'الوضع',
  standingAside: 'كل كلمة تفتح تعريفها',
  noPlace: 'لا دولة لها مكان مدوَّن في هذا الاتفاق حتى ذلك اليوم.',
  signatories: 'الدول الموقِّعة',
  signatoriesAside: 'وكل من له مكان غيرها',
  moreCountries: 'مزيد من الدول',
  said: 'ما قيل',
  search: 'ابحث فيها',
  noWords: 'لا أقوال مدوَّنة حتى ذلك اليوم.',
  instruments: 'الصكوك',
  instrumentsAside: (count) => `تحت هذا الإطار: ${count}`,
  acts: 'الأعمال',
  actsAside: 'أعمال الاتفاق ككل',
  about: 'عن هذا القيد',
  facts: {
    kind: 'النوع',
    binding: 'الإلزام',
    isBinding: 'ملزم بموجب القانون الدولي',
    isNotBinding: 'غير ملزم',
    reach: 'يمتد التدوين إلى',
    notStated: 'لم يُذكر',
    others: 'مدى تدوين غيره',
    missing: 'المعلوم نقصه',
    names: 'الأسماء',
    sources: 'المصادر',
    note: 'ملاحظة',
  },
};
