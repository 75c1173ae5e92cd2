import { Role } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { dateDraft } from '../drafts/shapes.ts';

/** The flat fields of a role. */
export const roleColumns = {
  role: { column: 'role', sql: 'text', shape: z.enum(Role) },
  from: { column: 'from', sql: 'text', shape: dateDraft.optional() },
} as const satisfies Columns;
