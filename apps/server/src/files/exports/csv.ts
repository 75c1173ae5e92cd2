import type { AnyTable, Cell, Column } from './table.ts';

/**
 * Written at the beginning of a file with `bom=true`: without it Excel does not recognize UTF-8; with it other programs read it as
 * part of the first column's name.
 */
export const BYTE_ORDER_MARK = '\ufeff';

/** Separates the texts of a list in one cell. */
export const LIST_SEPARATOR = '; ';

/**
 * The beginning of a text that spreadsheets would run as a formula, with or without leading apostrophes (OWASP, CSV Injection).
 * Japanese and Chinese spreadsheets recognize the full-width forms too.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The header line (RFC 4180 §2.3). */
export function csvHead({ columns }: AnyTable, moreNames: readonly string[]): string {
  return csvLine([...columns.map(({ name }) => name), ...moreNames]);
}

/** One line of cells, with its end (RFC 4180 §2.1). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(harmless(textOf(cell)))).join(',')}\r\n`;
}

/** The value of a row in a column as one CSV cell: an array is JSON, because its texts may contain the list separator. */
export function cellOf<Row>({ type, of }: Column<Row>, row: Row): Cell {
  const cell = of(row);
  return type === 'array' ? JSON.stringify(cell) : cell;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell);
}

/** A text that no spreadsheet runs as a formula: an apostrophe is put before one that would. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
