import { type Cited, keyOf, note, oneLine, urlOf } from './citation-data.ts';

/** One entry, for BibTeX and BibLaTeX. Text is written so that LaTeX prints it as it is; names are whole, nobody parts them here. */
export function bibtex(cited: Cited): string {
  const { id, author, title, container, issued, language } = cited;
  const [year, month, day] = issued?.split('-') ?? [];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: `{${latex(author.name)}}`,
    title: `{${latex(title)}}`,
    howpublished: latex(container ?? author.name),
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
    url: urlOf(cited),
    language,
    note: latex(note(cited)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@misc{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** Macros that every BibTeX style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * By name: braces, which BibTeX counts even behind a backslash, and what LaTeX's first encoding (OT1) prints as another
 * sign, such as `<` as `¡`.
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

/** The first sign of two that LaTeX would print as one: `--` as a dash, `''` as a quotation mark. */
const LIGATURE = /([-'`,])(?=\1)|[?!](?=`)/g;

function latex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}~^$&#%_<>|]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replaceAll(LIGATURE, '$&{}');
}
