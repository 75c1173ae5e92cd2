import { getNamedType, isEnumType, isScalarType } from 'graphql';
import { LICENCE, version } from '../../http/version.ts';
import { LIST_MARK } from './csv.ts';
import { ATTRIBUTION, type Data, LICENCE_URL } from './file-head.ts';
import { type CSV_TAIL, csv } from './formats.ts';
import { parametersOf, valuesOf } from './parameters.ts';
import type { AnyTable, Column } from './table.ts';
import { TABLES } from './tables/tables.ts';

/**
 * A PartialDate: a day, a month or a year. Not Table Schema's `date`, which is a day and nothing less, so that a reader would
 * have to refuse `2025-11` or make a day of it.
 */
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** What the day of a file means, which in the filters of GraphQL does not cut a list. */
const AS_OF =
  'The day of the file: it goes up to that day, and says who stood where as of it. The description of the table says what that means for it.';

/** What is given out, described for programs: a Data Package (Frictionless Data Package v1, Table Schema v1). */
export function dataPackage({ digest }: Data): object {
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
    // Not of the standard: what may follow the path.
    parameters: [...parametersOf(table, csv)].map(([name, type]) => {
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined;
      const description = isScalarType(named) ? named.name : 'enum';
      const told = name === 'asOf' && { description: AS_OF };
      return { name, type: description, ...told, ...(values && { enum: values }) };
    }),
  };
}

/** The references of a table; the standard takes no empty list of them. */
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
          // Not of the standard, whose version 1 has no lists in cells.
          separator: LIST_MARK,
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
