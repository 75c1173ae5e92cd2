import { getNamedType, isEnumType, isScalarType } from 'graphql';
import { LICENCE, version } from '../../http/version.ts';
import { LIST_SEPARATOR } from './csv.ts';
import { ATTRIBUTION, type Data, LICENCE_URL } from './file-head.ts';
import { type CSV_TAIL, csv } from './formats.ts';
import { parametersOf, valuesOf } from './parameters.ts';
import type { AnyTable, Column } from './table.ts';
import { TABLES } from './tables/tables.ts';

/**
 * A PartialDate: a day, a month or a year. Table Schema's `date` is always a day, and readers would refuse `2025-11` or turn it
 * into a day.
 */
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** The description of `asOf` for files. In the filters of GraphQL it does not leave rows out. */
const AS_OF =
  'The day of the file: it contains what is dated up to that day, with standings and roles as of that day. The description of the table says what that means for it.';

/** The machine-readable description of the tables: a Data Package (Frictionless Data Package v1, Table Schema v1). */
export function dataPackage({ digest }: Pick<Data, 'digest'>): object {
  return {
    profile: 'tabular-data-package',
    name: 'signatory',
    title: ATTRIBUTION,
    version: `${version}+${digest}`,
    licenses: [{ name: LICENCE, title: 'Creative Commons Attribution 4.0', path: LICENCE_URL }],
    resources: TABLES.map(resource),
  };
}

function resource(table: AnyTable): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: [...table.columns.map((column) => field(table, column)), ...TAIL],
      primaryKey: table.key,
      ...foreignKeys(table),
      missingValues: [''],
    },
    // Not part of the standard: the query parameters.
    parameters: [...parametersOf(table, csv)].map(([name, type]) => {
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined;
      const description = isScalarType(named) ? named.name : 'enum';
      const asOf = name === 'asOf' && { description: AS_OF };
      return { name, type: description, ...asOf, ...(values && { enum: values }) };
    }),
  };
}

/** The foreign keys of a table; the standard allows no empty list. */
function foreignKeys({ references }: AnyTable): object {
  const keys = Object.entries(references).flatMap(([column, resource]) =>
    TABLES.filter(({ name }) => name === resource).map(({ key }) => ({
      fields: [column],
      reference: { resource, fields: key },
    })),
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

function field({ optional, enums }: AnyTable, { name, type, description }: Column<unknown>) {
  const values = enums[name];
  const constraints = {
    ...(type !== 'list' && !optional.includes(name) && { required: true }),
    ...(values !== undefined && { enum: valuesOf(values) }),
    ...(type === 'date' && { pattern: DATE }),
  };
  return {
    name,
    ...(type === 'list'
      ? {
          type: 'string',
          description: `${description} Several are separated by a semicolon and a space.`,
          // Not part of the standard, whose version 1 has no lists in cells.
          separator: LIST_SEPARATOR,
        }
      : { type: type === 'date' ? 'string' : type, description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const TAIL: readonly ({ readonly name: (typeof CSV_TAIL)[number] } & object)[] = [
  {
    name: 'as_of',
    ...{
      type: 'string',
      description: 'The day the row is for; empty where it holds whatever the day.',
      constraints: { pattern: DATE },
    },
  },
  {
    name: 'digest',
    ...{
      type: 'string',
      description: 'The data that the row is of: the first 16 digits of its digest.',
      constraints: { required: true, pattern: '^[0-9a-f]{16}$' },
    },
  },
  {
    name: 'licence',
    ...{
      type: 'string',
      description: 'Licence of the compilation, as an SPDX identifier.',
      constraints: { required: true, enum: [LICENCE] },
    },
  },
];
