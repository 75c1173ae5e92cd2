import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';
import { pluralAr } from '../plurals.ts';

export const knownOn: Messages['knownOn'] = {
  banner: (edition, published, day) =>
    `تعرض هذه الصفحة الحال في ${day} كما عرفناه في ${published} (الإصدار ${isolated(edition)}).`,
  asked: (edition, published) => `طلبتَ الإصدار ${isolated(edition)} من السجل (${published}).`,
  inPresent: 'وهو في السجل اليوم:',
  presentPage: 'الصفحة كما هي في السجل اليوم',
  notInPresent: 'ولا شيء تحت هذا العنوان في السجل اليوم أيضًا.',
  rules: (version) => `الأوضاع بحسب قواعد اليوم. وقد نُشر الإصدار بالنسخة ${version} منها.`,
  back: 'العودة إلى السجل اليوم',
  same: 'ما تعرضه هذه الصفحة يقوله السجل اليوم أيضًا.',
  changed: 'تغيّر منذ ذلك الحين. انظر الفرق:',
  otherwise: 'يقول السجل هنا اليوم غير ذلك.',
  redacted: (entries) => {
    const text = 'عدد مدخلات هذا الإصدار التي حُذفت كلماتها بعد نشره: #.';
    return pluralAr(entries, {
      zero: text,
      one: text,
      two: text,
      few: text,
      many: text,
      other: text,
    });
  },
  whichRedacted: 'أيُّها ولماذا',
};
