import type { Language } from '../messages/languages.ts';
import css from '../ui/page/Shell.module.css';

/** Not in the catalogues, which browsers load: the link is HTML of the server alone. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'Edit (for editors)',
  ar: 'التعديل (للمحررين)',
  he: 'עריכה (לעורכים)',
  kk: 'Түзету (редакторлар үшін)',
  ru: 'Исправить (для редакторов)',
};

/**
 * The link of a page to the desk. It stands outside all that React draws in the browser, and its address is relative: it is that of
 * the page on which the reader is when it is followed.
 */
export function DeskLink({ language }: { language: Language }) {
  const words = WORDS[language];
  return (
    <nav className={css.shell} aria-label={words}>
      <p>
        <a href="?desk" rel="nofollow">
          {words}
        </a>
      </p>
    </nav>
  );
}
