import { inLanguage, LANGUAGE_COOKIE, type Language, languages } from '../../messages/languages.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import css from './Languages.module.css';

const YEAR = 31_536_000;

/** The same page in every language. Each is a page of its own and loads as one; the choice is remembered. */
export function Languages({ path }: { path: string }) {
  const { language: shown } = useHydrationState();
  const { frame } = useFirstMessages();
  return (
    <nav aria-label={frame.language} className={css.languages}>
      {(Object.keys(languages) as Language[]).map((language) => (
        <a
          key={language}
          href={inLanguage(language, path)}
          lang={language}
          hrefLang={language}
          aria-current={language === shown ? 'true' : undefined}
          onClick={() => remember(language)}
        >
          {languages[language].name}
        </a>
      ))}
    </nav>
  );
}

function remember(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR}; samesite=lax`;
}
