import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const wordings: Messages['wordings'] = {
  reported: 'منقول بالمعنى، وليس اقتباسًا',
  partly: 'لا يضع المصدر بين علامتي اقتباس إلا بعض الكلمات.',
  gap: 'هنا ينتهي مقطع من المصدر ويبدأ المقطع التالي.',
  verbatim: (word) => `التطابق: ${word}`,
  compared: (date, publisher) => `قورن في ${date} بنص ${isolated(publisher)} الذي كان لدى محرر.`,
  digest: 'بصمة SHA-256 لذلك النص:',
  above: 'الصيغة الرئيسية',
  source: 'المصدر',
  check: 'التحقق',
  attributedTo: 'منسوب إلى',
  cue: 'عبارة النسبة',
  place: 'في موضعه',
  atSource: 'عند المصدر',
  goToWords: 'الاطلاع عليه في المصدر',
  note: 'ملاحظة',
  differences: 'بالمقارنة مع الصيغة المفضلة',
  same: 'الكلمات نفسها.',
  uncompared: 'بلغة أخرى أو بلا أقوال مقتبسة: فلم تُقارن.',
  otherStretch: 'يورد كلمات أخرى من التصريح نفسه.',
  legend: 'المشطوب في الصيغة المفضلة وحدها. والمسطَّر في هذه وحدها.',
  removed: 'في المفضلة وحدها:',
  added: 'في هذه وحدها:',
  shared: 'في كلتيهما:',
};
