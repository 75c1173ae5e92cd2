import type { Column } from '../table.ts';

/** The columns that name the accord of a row. */
export const ACCORD_COLUMNS: readonly Column<{
  readonly accord: { readonly slug: string; readonly name: string };
}>[] = [
  {
    name: 'accord',
    type: 'string',
    description: 'Slug of the accord.',
    of: ({ accord }) => accord.slug,
  },
  {
    name: 'accord_name',
    type: 'string',
    description: 'Its name in English.',
    of: ({ accord }) => accord.name,
  },
];

/** The columns that name the country of a row. */
export const COUNTRY_COLUMNS: readonly Column<{
  readonly country: { readonly code: string; readonly name: string };
}>[] = [
  {
    name: 'country',
    type: 'string',
    description: 'ISO 3166-1 alpha-3 code, or the register’s X-code.',
    of: ({ country }) => country.code,
  },
  {
    name: 'country_name',
    type: 'string',
    description: 'Its name in English.',
    of: ({ country }) => country.name,
  },
];

/** The columns of the office of whoever acted or spoke. */
export const OFFICE_COLUMNS: readonly Column<{
  readonly office: { readonly title: string } | null;
  readonly officeLastKnown: boolean;
}>[] = [
  {
    name: 'office',
    type: 'string',
    description: 'Office held that day, or the last known.',
    of: ({ office }) => office?.title ?? null,
  },
  {
    name: 'office_last_known',
    type: 'boolean',
    description: 'Whether the evidence for the office ends before that day.',
    of: ({ officeLastKnown }) => officeLastKnown,
  },
];
