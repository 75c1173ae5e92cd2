/** A way to look at a page. */
export interface View {
  readonly language: 'en' | 'ar' | 'he' | 'kk' | 'ru';
  readonly theme: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width: number;
}

export const LANGUAGES = ['en', 'ar', 'he', 'kk', 'ru'] as const;
export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [320, 768, 1280, 1920] as const;

/**
 * For each page one view in each language, so that over all pages any two of page, language, theme and width occur together: a
 * covering array of strength two, where all combinations would be eight times as many.
 */
export function viewsOf(page: number): readonly View[] {
  return LANGUAGES.map((language, at) => ({
    language,
    theme: THEMES[(Math.floor(page / WIDTHS.length) + at) % THEMES.length] ?? 'light',
    width: WIDTHS[(page + at) % WIDTHS.length] ?? 0,
  }));
}
