import type { AnyTable, Cell, Column } from './table.ts';

/**
 * What stands at the beginning of a file where `bom=true` asks for it: without it Excel takes UTF-8 for another encoding, and
 * with it other programs take it for a part of the first column's name.
 */
export const BYTE_ORDER_MARK = '\ufeff';

/** What parts the texts of a list in one cell. */
export const LIST_MARK = '; ';

/**
 * What a spreadsheet runs as a formula, or reads as its beginning once a mark before it is gone (OWASP, CSV Injection).
 * The full-width forms are signs too where the spreadsheet is Japanese or Chinese.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The line of names (RFC 4180 §2.3). */
export function csvHead({ columns }: AnyTable, further: readonly string[]): string {
  return csvLine([...columns.map(({ name }) => name), ...further]);
}

/** One line of cells, with its end (RFC 4180 §2.1). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(harmless(textOf(cell)))).join(',')}\r\n`;
}

/** What a row has in a column, as one cell takes it: an array is JSON, for its texts may hold what parts a list. */
export function cellOf<Row>({ type, of }: Column<Row>, row: Row): Cell {
  const cell = of(row);
  return type === 'array' ? JSON.stringify(cell) : cell;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(LIST_MARK) : String(cell);
}

/** A text that no spreadsheet runs: one that would begin a formula gets an apostrophe in front, which a reader may take off. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
