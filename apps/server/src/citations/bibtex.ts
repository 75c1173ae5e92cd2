import { address, type Cited, keyOf, oneLine, told, verified } from './cited.ts';

/** One entry, for BibTeX and BibLaTeX. Text is escaped for LaTeX, braces by name: BibTeX counts them even behind a backslash. */
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

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

function label(cited: Cited): string {
  return `signatory-${keyOf(cited)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`;
}
