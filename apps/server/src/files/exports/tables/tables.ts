import type { AnyTable } from '../table.ts';
import { acts } from './acts.ts';
import { announcements } from './announcements.ts';
import { offices } from './offices.ts';
import { relations } from './relations.ts';
import { signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';

/** The tables served at `/data/<name>.csv` and `/data/<name>.json`. */
export const TABLES: readonly AnyTable[] = [
  signatories,
  statements,
  acts,
  announcements,
  relations,
  offices,
  sources,
];
