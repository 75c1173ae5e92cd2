import { accordColumns } from '../accord/columns.ts';
import { recordOf } from '../drafts/columns.ts';
import type { Tables } from '../record/tables.ts';
import type { Terms } from '../standing/history.ts';

/** The columns of an accord that places are made of. */
export const TERMS = [
  'slug',
  'kind',
  'binding',
  'enters_into_force',
  'withdrawal',
  'signature_applies',
  'part_of',
] as const;

export type AccordTerms = Pick<Tables['accord'], (typeof TERMS)[number]>;

const { kind, binding, entersIntoForce, withdrawal, signatureApplies } = accordColumns;
const termsColumns = { kind, binding, entersIntoForce, withdrawal, signatureApplies };

/** What an accord says of itself. */
export function termsOf(row: AccordTerms): Terms {
  const { kind, binding, entersIntoForce, withdrawal, signatureApplies } = recordOf(
    termsColumns,
    row,
  );
  return {
    binding,
    relations: kind === 'DIPLOMATIC_RELATIONS',
    signatureApplies,
    ...(entersIntoForce && { entersIntoForce }),
    ...(withdrawal && { withdrawal }),
  };
}
