import {
  DatabaseBusy,
  DatabaseDamaged,
  DatabaseForbidden,
  DatabaseFull,
  DatabaseGone,
  Unavailable,
} from '../unavailable.ts';

/** What PostgreSQL or the way to it said, in the register's own terms (PostgreSQL manual, appendix A). */
export function explained(error: unknown): unknown {
  if (error instanceof Unavailable) return error;
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  const state = typeof code === 'string' ? code : '';
  if (/^(40001|40P01|53[023]00|55P03|57014)$/.test(state)) return new DatabaseBusy(error);
  if (state === '53100') return new DatabaseFull(error);
  if (state === '42501' || state === '25006') return new DatabaseForbidden(error);
  if (state.startsWith('XX')) return new DatabaseDamaged(error);
  if (/^(08...|25P03|57P0.|28...|3D000|E[A-Z_]+)$/.test(state)) return new DatabaseGone(error);
  // The driver gives these no code.
  if (/timeout exceeded when trying to connect/.test(String(message)))
    return new DatabaseBusy(error);
  if (/Connection terminated|not queryable/.test(String(message))) return new DatabaseGone(error);
  return error;
}
