import { inLanguage, type Language } from '../messages/languages.ts';
import css from '../ui/page/Shell.module.css';

/** Not in the catalogues, which browsers load: the form is HTML of the server alone. */
const WORDS: Readonly<
  Record<
    Language,
    {
      readonly title: string;
      readonly label: string;
      readonly hint: string;
      readonly send: string;
      readonly thanks: string;
      dealtWith(day: string): string;
    }
  >
> = {
  en: {
    title: 'Report an error on this page',
    label: 'What is wrong, and which source says so?',
    hint: 'Plain text of at most 2,000 characters. You need no account, and nothing about you is kept.',
    send: 'Send to the editors',
    thanks: 'Thank you. The editors have your report.',
    dealtWith: (day) => `What was reported here on ${day} was dealt with in this edition:`,
  },
  ar: {
    title: 'الإبلاغ عن خطأ في هذه الصفحة',
    label: 'ما الخطأ، وأي مصدر يقول ذلك؟',
    hint: 'نص عادي من 2000 حرف على الأكثر. لا حاجة إلى حساب، ولا يُحفظ شيء عنك.',
    send: 'إرسال إلى المحررين',
    thanks: 'شكرًا لك. وصل بلاغك إلى المحررين.',
    dealtWith: (day) => `ما أُبلغ عنه هنا في ${day} عولج في هذا الإصدار:`,
  },
  he: {
    title: 'דיווח על טעות בעמוד הזה',
    label: 'מה שגוי, ואיזה מקור אומר זאת?',
    hint: 'טקסט פשוט, לכל היותר 2,000 תווים. אין צורך בחשבון, ושום פרט עליכם אינו נשמר.',
    send: 'שליחה לעורכים',
    thanks: 'תודה. הדיווח הגיע לעורכים.',
    dealtWith: (day) => `מה שדווח כאן ב־${day} טופל במהדורה הזאת:`,
  },
  kk: {
    title: 'Осы беттегі қате туралы хабарлау',
    label: 'Не қате және оны қай дереккөз айтады?',
    hint: 'Жай мәтін, ең көбі 2000 таңба. Тіркелудің қажеті жоқ, сіз туралы ештеңе сақталмайды.',
    send: 'Редакторларға жіберу',
    thanks: 'Рақмет. Хабарыңыз редакторларға жетті.',
    dealtWith: (day) => `Осы бет туралы ${day} күні хабарланған мәселе мына шығарылымда қаралды:`,
  },
  ru: {
    title: 'Сообщить об ошибке на этой странице',
    label: 'Что неверно и какой источник об этом говорит?',
    hint: 'Обычный текст, не более 2000 знаков. Регистрация не нужна, о вас ничего не сохраняется.',
    send: 'Отправить редакторам',
    thanks: 'Спасибо. Редакторы получили ваше сообщение.',
    dealtWith: (day) => `То, о чём здесь сообщили ${day}, рассмотрено в этом выпуске:`,
  },
};

/**
 * The form by which readers report an error, and which editions dealt with what was reported. It stands outside all that React draws in the
 * browser. Without an address of its own it is sent to that of the page on which the reader is.
 */
export function ReportForm({
  language,
  isSent,
  dealtWith,
}: {
  language: Language;
  /** Whether a report was just sent. */
  isSent: boolean;
  dealtWith: readonly { readonly reported: string; readonly edition: string }[];
}) {
  const words = WORDS[language];
  return (
    <section className={css.shell} id="report" aria-label={words.title}>
      {dealtWith.map(({ reported, edition }) => (
        <p key={`${reported} ${edition}`}>
          {words.dealtWith(reported)}{' '}
          <a href={inLanguage(language, `/changes/${edition}`)}>{edition}</a>
        </p>
      ))}
      {isSent ? (
        <p role="status">{words.thanks}</p>
      ) : (
        <details>
          <summary>{words.title}</summary>
          <form method="post">
            <p>
              <label htmlFor="report-text">{words.label}</label>
            </p>
            <p>
              <textarea
                id="report-text"
                name="report"
                required
                maxLength={2000}
                rows={6}
                cols={30}
                aria-describedby="report-hint"
                dir="auto"
              />
            </p>
            <p id="report-hint">{words.hint}</p>
            <p>
              <button type="submit">{words.send}</button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}
