import { address, type Cited, oneLine, told, verified } from './cited.ts';

/** One entry, for BibTeX and BibLaTeX. Text is written so that LaTeX prints it as it is. */
export function bibtex(cited: Cited): string {
  const { id, publisher, source } = cited;
  const [year, month, day] = source.published?.split('-') ?? [];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: `{${latex(source.byline ?? publisher)}}`,
    title: `{${latex(source.title)}}`,
    howpublished: latex(publisher),
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
    url: source.url === null ? undefined : address(source.url),
    language: source.language,
    note: latex(`${told(cited)} [Signatory, ${id}; ${verified(cited)}]`),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@misc{${label(cited)},\n${lines.join('')}}\n`;
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

function label({ id }: Cited): string {
  return `signatory-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
