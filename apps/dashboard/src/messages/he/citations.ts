import type { Messages } from '../catalogue.ts';

export const citations: Messages['citations'] = {
  take: (words) => `להעתקה: ${words}`,
  copyQuote: 'העתקת הציטוט',
  copyReport: 'העתקת הדיווח',
  copyLink: 'העתקת הקישור',
  copyCitation: 'העתקת ההפניה',
  formats: 'כל התבניות',
  copied: {
    quote: 'הציטוט הועתק.',
    report: 'הדיווח הועתק.',
    link: 'הקישור הועתק.',
    citation: 'ההפניה הועתקה.',
  },
  failed: 'הדפדפן לא התיר העתקה. יש לסמן את הטקסט ולהעתיקו ידנית.',
  reported: (words, by) => `דיווח של ${by}, לא ציטוט: ${words}`,
  title: 'הפניה אל האמירה הזאת',
  advice: 'כל טקסט אומר היכן כתובים הדברים ועד כמה הושוו למקורם. יש להשאיר זאת לצדם.',
  names: {
    PLAIN_TEXT: 'טקסט פשוט',
    WIKIPEDIA: 'תבנית של ויקיפדיה האנגלית',
    WEB_ANNOTATION: 'הערת רשת (W3C, JSON-LD)',
  },
  copy: (format) => `העתקת ${format}`,
  download: (format) => `הורדת ${format}`,
  wording: (source) => `בנוסח של ${source}`,
  close: 'סגירה',
  fetching: 'ההפניות בדרך.',
  unfetched: 'לא ניתן היה להביא את ההפניות.',
  page: 'פתיחתן כעמוד',
  back: 'חזרה אל האמירה',
};
