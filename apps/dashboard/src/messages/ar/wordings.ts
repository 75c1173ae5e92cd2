import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const wordings: Messages['wordings'] = {
  reported: 'نقل بالمعنى، لا كلمات القائل نفسه',
  partly: 'بعضه اقتباس وبعضه نقل بالمعنى',
  gap: 'هنا ينتهي مقطع من المصدر ويبدأ المقطع التالي.',
  checked: (word) => `المطابقة مع المصدر: ${word}`,
  paraphraseMeans:
    'النقل بالمعنى من المصدر، ومنه ضمائر المتكلم فيه. وما يُتحقَّق منه هو ورود هذه الكلمات فيه.',
  compared: (date, publisher) => `قورن في ${date} بنسخة من نص ${isolated(publisher)}.`,
  digest: 'بصمة SHA-256 لذلك النص:',
  above: 'الصيغة الرئيسية',
  source: 'المصدر',
  check: 'المطابقة مع المصدر',
  attributedTo: 'منسوب إلى',
  cue: 'عبارة النسبة',
  place: 'في موضعه',
  atSource: 'عند المصدر',
  goToWords: 'الاطلاع عليه في المصدر',
  note: 'ملاحظة',
  differences: 'بالمقارنة مع الصيغة الرئيسية',
  same: 'الكلمات نفسها.',
  uncompared: 'لم تُقارن: فهي بلغة أخرى أو لا اقتباس فيها.',
  otherStretch: 'يقتبس جزءًا آخر من التصريح نفسه.',
  legend: 'المشطوب في الصيغة الرئيسية وحدها. والمسطَّر في هذه وحدها.',
  removed: 'في الرئيسية وحدها:',
  added: 'في هذه وحدها:',
  shared: 'في كلتيهما:',
};
