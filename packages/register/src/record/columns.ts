import { accordColumns } from '../accord/columns.ts';
import { actColumns } from '../act/columns.ts';
import { bodyColumns } from '../body/columns.ts';
import { countryColumns } from '../country/columns.ts';
import type { Columns } from '../drafts/columns.ts';
import { leaderColumns } from '../leader/columns.ts';
import { officeColumns } from '../office/columns.ts';
import { roleColumns } from '../role/columns.ts';
import { sourceColumns } from '../source/columns.ts';
import { statementColumns } from '../statement/columns.ts';
import { wordingColumns } from '../wording/columns.ts';

/** The flat fields of every noun that describes them, by the name of its type in the schema. */
export const columnsByType = {
  Accord: accordColumns,
  Act: actColumns,
  Body: bodyColumns,
  Country: countryColumns,
  Leader: leaderColumns,
  Office: officeColumns,
  RoleHeld: roleColumns,
  Source: sourceColumns,
  Statement: statementColumns,
  Wording: wordingColumns,
} as const satisfies Readonly<Record<string, Columns>>;
