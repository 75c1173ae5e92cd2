import type { z } from 'zod';

/** A truth value in a table: 0 or 1, since SQLite has no other. */
export type Flag = 0 | 1;

/**
 * A flat field of a noun: the column that holds it, its kind there, and its shape in the seed file. A text that may be absent
 * in the file is null in the table and the record; a flag that may be absent is 0 and false, one that may be disputed is null in all
 * three; JSON is a text in the table.
 */
interface Column {
  readonly column: string;
  readonly sql: 'text' | 'flag' | 'flag-or-null' | 'json';
  readonly shape: z.ZodType;
}

/** The flat fields of a noun, by their name in the seed file, the record and the schema. */
export type Columns = Readonly<Record<string, Column>>;

type Value<C extends Column> = C['sql'] extends 'flag'
  ? boolean
  : undefined extends z.infer<C['shape']>
    ? Exclude<z.infer<C['shape']>, undefined> | null
    : z.infer<C['shape']>;

/** The fields as the record has them. */
export type RecordOf<C extends Columns> = { readonly [Field in keyof C]: Value<C[Field]> };

/** The fields as a table has them. */
export type RowOf<C extends Columns> = {
  [Field in keyof C as C[Field]['column']]: C[Field]['sql'] extends 'flag'
    ? Flag
    : C[Field]['sql'] extends 'flag-or-null'
      ? Flag | null
      : C[Field]['sql'] extends 'json'
        ? string | null
        : Value<C[Field]>;
};

type ShapesOf<C extends Columns> = { readonly [Field in keyof C]: C[Field]['shape'] };

type DraftOf<C extends Columns> = z.infer<z.ZodObject<ShapesOf<C>>>;

// What follows builds objects key by key, which types cannot follow: hence one `as` in each function.

/** The shapes of the fields, for the draft of a noun. */
export function shapesOf<const C extends Columns>(columns: C): ShapesOf<C> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, { shape }]) => [field, shape]),
  ) as ShapesOf<C>;
}

/** The row of a draft. */
export function rowOf<C extends Columns>(columns: C, draft: DraftOf<C>): RowOf<C> {
  const values: Readonly<Record<string, unknown>> = draft;
  return Object.fromEntries(
    Object.entries(columns).map(([field, { column, sql }]) => [column, stored(sql, values[field])]),
  ) as RowOf<C>;
}

/** The record of a row; other columns of the row are left out. */
export function recordOf<C extends Columns>(columns: C, row: RowOf<C>): RecordOf<C> {
  const values: Readonly<Record<string, unknown>> = row;
  return Object.fromEntries(
    Object.entries(columns).map(([field, { column, sql }]) => [field, read(sql, values[column])]),
  ) as RecordOf<C>;
}

function stored(sql: Column['sql'], value: unknown): unknown {
  if (sql === 'flag') return Number(value ?? false);
  if (value === undefined || value === null) return null;
  if (sql === 'flag-or-null') return Number(value);
  return sql === 'json' ? JSON.stringify(value) : value;
}

function read(sql: Column['sql'], value: unknown): unknown {
  if (sql === 'flag') return value === 1;
  if (sql === 'flag-or-null') return value === null ? null : value === 1;
  return sql === 'json' && typeof value === 'string' ? JSON.parse(value) : value;
}

/** A record as the seed file writes it: without what may be absent and is null or false. What must be there may be null: disputed. */
export function draftOf<C extends Columns>(columns: C, record: RecordOf<C>): DraftOf<C> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, { shape }]) => {
      const value = record[field];
      const isAbsent = (value === null || value === false) && shape.safeParse(undefined).success;
      return isAbsent ? [] : [[field, value]];
    }),
  ) as DraftOf<C>;
}

/** The names of the fields of a kind. */
export function fieldsOf(columns: Columns, kind: Column['sql']): readonly string[] {
  return Object.keys(columns).filter((field) => columns[field]?.sql === kind);
}

/** A draft with its fields in the order of its shape, which is their order in the seed file. */
export function inOrderOf<Draft extends object>({ shape }: z.ZodObject, draft: Draft): Draft {
  const fields = Object.keys(shape);
  return Object.fromEntries(
    Object.entries(draft).toSorted(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)),
  ) as Draft;
}
