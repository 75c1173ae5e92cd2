import { getNamedType, isEnumType, isScalarType } from 'graphql';
import { LICENCE, version } from '../version.ts';
import { type CSV_TAIL, csv } from './formats.ts';
import { ATTRIBUTION, LICENCE_URL, type Revision } from './head.ts';
import { parametersOf } from './parameters.ts';
import type { AnyTable, Column } from './table.ts';
import { TABLES } from './tables.ts';

/** A PartialDate: a day, a month or a year. */
const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** What is given out, described for programs: a Data Package (Frictionless Data Package v1, Table Schema v1). */
export function dataPackage(revision: Revision): object {
  return {
    profile: 'tabular-data-package',
    name: 'signatory',
    title: ATTRIBUTION,
    version: `${version}+${revision.number}`,
    ...(revision.lastChange !== null && { created: revision.lastChange }),
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
      header: true,
    },
    schema: {
      fields: [...table.columns.map(field), ...TAIL],
      primaryKey: table.key,
      missingValues: [''],
    },
    // Not of the standard: what may follow the path.
    parameters: [...parametersOf(table, csv)].map(([name, type]) => {
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues().map((value) => value.name) : undefined;
      const description = isScalarType(named) ? named.name : 'enum';
      return { name, type: description, ...(values && { enum: values }) };
    }),
  };
}

function field({ name, type, description }: Column<unknown>): object {
  switch (type) {
    case 'date':
      return { name, type: 'string', description, constraints: { pattern: DATE } };
    case 'list':
      return {
        name,
        type: 'string',
        description: `${description} Several are parted by a semicolon and a space.`,
      };
    default:
      return { name, type, description };
  }
}

const TAIL: readonly ({ readonly name: (typeof CSV_TAIL)[number] } & object)[] = [
  {
    name: 'as_of',
    ...{
      type: 'string',
      description: 'The day the row is for; empty where it holds whatever the day.',
    },
  },
  {
    name: 'revision',
    ...{ type: 'integer', description: 'The state of the register that the row is of.' },
  },
  {
    name: 'licence',
    ...{ type: 'string', description: 'Licence of the compilation, as an SPDX identifier.' },
  },
];
