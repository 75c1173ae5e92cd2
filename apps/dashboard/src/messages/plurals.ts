/** The forms that a noun takes after whole numbers, by language (CLDR plural rules). */
interface Forms {
  readonly en: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly he: 'one' | 'two' | 'other';
  readonly kk: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many';
}

/** Chooses the form for a whole number; `#` in it becomes the number, its thousands parted. */
type Plural<Form extends string> = (count: number, forms: Readonly<Record<Form, string>>) => string;

export const pluralEn = plural<Forms['en']>('en', ',', 'other');
export const pluralAr = plural<Forms['ar']>('ar', ',', 'other');
export const pluralHe = plural<Forms['he']>('he', ',', 'other');
// Browsers lack Kazakh; for whole numbers its rule is that of English.
export const pluralKk = plural<Forms['kk']>('en', '\u00a0', 'other');
export const pluralRu = plural<Forms['ru']>('ru', '\u00a0', 'many');

function plural<Form extends string>(rule: string, separator: string, rest: Form): Plural<Form> {
  // Made at the first count: a page speaks one language, and the rules of all five take a phone tens of milliseconds.
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(rule);
    // Server and browser may carry different data: what one of them knows of more forms than we write is the rest.
    const form = new Map<string, string>(Object.entries(forms)).get(rules.select(count));
    const number = String(count).replace(/\B(?=(\d{3})+$)/g, separator);
    return (form ?? forms[rest]).replace('#', number);
  };
}
