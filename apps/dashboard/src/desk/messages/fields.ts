/** The names of fields, where they are not made of the field's own. */
const names: Readonly<Record<string, string>> = {
  accords: 'Accords',
  alpha2: 'Code of two letters',
  after: 'After',
  attributedAs: 'Attributed as',
  by: 'By whom',
  country: 'Country (code)',
  countries: 'Countries (codes)',
  cue: 'Cue',
  exact: 'Words',
  partOf: 'Part of (accord)',
  prefix: 'Words before',
  publisher: 'Publisher (body)',
  sha256: 'SHA-256 of the text',
  source: 'Source (slug)',
  start: 'Position in the text',
  suffix: 'Words after',
  url: 'Address',
  wikidata: 'Wikidata',
};

/** What is to be written into a field. */
const hints: Readonly<Record<string, string>> = {
  slug: 'Lower-case letters, digits and hyphens.',
  country: 'Three capital letters, as in KAZ.',
  date: 'As much of it as is known: 2026, 2026-12 or 2026-12-04.',
  otherDate: 'The other date that is given for it.',
  dateWording: 'How the source dates it, where it gives no date.',
  language: 'A language tag, as in en or pt-BR.',
  published: 'As much of it as is known: 2026, 2026-12 or 2026-12-04.',
  attributedAs: 'How the source names the speaker, in its own words.',
  cue: 'The word that says it was said: said, told, wrote.',
  exact: 'The words just as they stand in the source.',
  prefix: 'What stands right before, where the words are there more than once.',
  suffix: 'What stands right after, where the words are there more than once.',
  sha256: 'Where the text is held: 64 digits and letters from a to f.',
  url: 'Where the source is read, beginning with https://.',
};

/** How a field is called at the desk: `entersIntoForce` is `Enters into force`. */
export function fieldName(field: string): string {
  const spaced = field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return names[field] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export function fieldHint(field: string): string | null {
  return hints[field] ?? null;
}

/** How one of a list is called: one of `acts` is `Act`. */
export function itemName(field: string): string {
  const name = fieldName(field).replace(/ \(.*\)$/, '');
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '');
}

/** The place of a field in an entry: `acts.0.date` is `Acts 1, Date`. */
export function pathInWords(path: readonly string[]): string {
  const words: string[] = [];
  for (const part of path) {
    if (/^\d+$/.test(part)) words.push(`${words.pop() ?? ''} ${Number(part) + 1}`);
    else words.push(fieldName(part));
  }
  return words.join(', ');
}
