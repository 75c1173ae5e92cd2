/** The languages of the interface, by BCP 47 tag. The words of quotations keep their own. */
export type Language = 'en' | 'ar' | 'he' | 'kk' | 'ru';

interface Tongue {
  /** What its readers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands before every path of a page in this language. */
  readonly prefix: '' | `/${Language}`;
}

/** In the order of the choice. English, the language of the register's record, has no prefix. */
export const languages: Readonly<Record<Language, Tongue>> = {
  en: { name: 'English', direction: 'ltr', prefix: '' },
  ar: { name: 'العربية', direction: 'rtl', prefix: '/ar' },
  he: { name: 'עברית', direction: 'rtl', prefix: '/he' },
  kk: { name: 'Қазақша', direction: 'ltr', prefix: '/kk' },
  ru: { name: 'Русский', direction: 'ltr', prefix: '/ru' },
};

/** The cookie that remembers which language a reader chose; it matters at the start page alone. */
export const LANGUAGE_COOKIE = 'language';

/** What a language calls itself; its tag where that is not known. */
export function nameOfLanguage(tag: string): string {
  if (isLanguage(tag)) return languages[tag].name;
  // Its name there is that of the country.
  if (tag === 'id') return 'Bahasa Indonesia';
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The language of the page at this path, prefix included. */
export function languageOf(pathname: string): Language {
  const first = pathname.split('/', 2)[1] ?? '';
  return isLanguage(first) ? first : 'en';
}

/**
 * The address of a page in a language, made of its path without prefix. Slashes in front are one: two would make a host of
 * what is a path (WHATWG URL, path state).
 */
export function inLanguage(language: Language, path: string): string {
  const { prefix } = languages[language];
  const own = path.replace(/^[/\\]+/, '/');
  return prefix && own === '/' ? prefix : `${prefix}${own}`;
}

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}
