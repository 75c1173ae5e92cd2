import { type CitationData, keyOf, note, oneLine, urlOf } from './citation-data.ts';

/** One entry for BibTeX and BibLaTeX. Text is escaped, so that LaTeX prints it unchanged; names are not split into parts. */
export function bibtex(citation: CitationData): string {
  const { id, author, title, container, issued, language } = citation;
  const [year, month, day] = issued?.split('-') ?? [];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: `{${latex(author.name)}}`,
    title: `{${latex(title)}}`,
    howpublished: latex(container ?? author.name),
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
    url: urlOf(citation),
    language,
    note: latex(note(citation)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@misc{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** Macros that every BibTeX style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Characters written as macros: braces, which BibTeX counts even after a backslash, and those that LaTeX's default encoding
 * (OT1) prints as another character, such as `<` as `¡`.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** The first of two characters that LaTeX would join: `--` to a dash, `''` to a quotation mark. */
const LIGATURE = /([-'`,])(?=\1)|[?!](?=`)/g;

function latex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}~^$&#%_<>|]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replaceAll(LIGATURE, '$&{}');
}
