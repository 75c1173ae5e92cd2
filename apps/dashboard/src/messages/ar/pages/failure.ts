import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const failure: Messages['failure'] = {
  missing: {
    title: 'غير مدوّن في السجل',
    advice:
      'ليس في السجل شيء تحت هذا العنوان. قد يُكتب الاسم على نحو آخر، أو لم يُدوَّن عنه شيء بعد، أو حُذف من السجل.',
  },
  missingInEdition: {
    title: 'غير موجود في هذا الإصدار',
    advice: 'ليس في هذا الإصدار من السجل شيء تحت هذا العنوان.',
  },
  unreadable: {
    title: 'لا يستطيع السجل قراءة هذا العنوان',
    advice: 'في جزء منه ما لا تفهمه أي صفحة.',
  },
  tooMuch: {
    title: 'تطلب الصفحة الكثير دفعة واحدة',
    advice: 'قلّل الشروط، أو اعرض قيودًا أقل في الصفحة.',
  },
  unavailable: {
    title: 'السجل لا يجيب الآن',
    advice: 'هو مشغول أو يتعذر الوصول إليه. لم يضع شيء، وقد يجيب بعد لحظة.',
  },
  fault: {
    title: 'أخفق السجل في الإجابة',
    advice: 'الخطأ من جانبنا، وقد سُجِّل.',
  },
  reference: 'للإبلاغ عنه اذكر هذا الرقم المرجعي:',
  accords: 'الاتفاقات المدوّنة',
  today: 'هذه الصفحة كما هي اليوم',
  beyond: (parameter, day, last) => `‏${parameter} يطلب ${day}، وآخر يوم مدوَّن هو ${last}.`,
  noParameter: (parameter) => `في العنوان معلمة لا تعرفها هذه الصفحة: «${isolated(parameter)}».`,
  unknown: (parameter, value) =>
    parameter === null
      ? `ليس في السجل شيء باسم «${isolated(value)}».`
      : `${isolated(parameter)}: لا يعرف السجل القيمة «${isolated(value)}».`,
  unknownIn: (edition, parameter, value) =>
    parameter === null
      ? `ليس في الإصدار ${isolated(edition)} شيء باسم «${isolated(value)}».`
      : `${isolated(parameter)}: لا يعرف الإصدار ${isolated(edition)} القيمة «${isolated(value)}».`,
  help: {
    date: 'يُكتب التاريخ 2025 أو 2025-11 أو 2025-11-06، ويجب أن يكون في التقويم.',
    words:
      'في نص البحث من كلمة إلى 16 كلمة، لا تتجاوز 200 محرف في مجموعها، ويسبق النجمة حرفان على الأقل.',
    cursor: 'الصفحة اللاحقة من قائمة يوصل إليها برابطها.',
  },
  several: (parameter, count) =>
    `عدد قيم المعلمة ${isolated(parameter)} هو ${count}. اذكر قيمة واحدة.`,
  order: (from, to) =>
    `قيمة ${isolated('from')} هي ${isolated(from)} وقيمة ${isolated('to')} هي ${isolated(to)}: لا تنتهي المدة قبل أن تبدأ.`,
  takes: 'القيم الممكنة:',
  near: 'لعلك تقصد:',
  without: 'فتح هذه الصفحة من دونها',
};
