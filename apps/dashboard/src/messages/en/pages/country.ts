import { pluralEn } from '../../plurals.ts';

/** The page of a country. */
export const country = {
  description: (name: string) =>
    `${name} in the register of diplomatic accords: its standing in each, who speaks for it, and what was said about it.`,
  accords: 'Accords',
  noAccords: 'It is listed in no accord by that day.',
  moreAccords: 'More accords',
  voices: 'Who speaks for it',
  voicesAside: 'leaders and bodies that speak or act for it',
  publishers: 'Publishers there, who do not speak for it',
  said: 'What was said about it',
  saidCount: (count: number) =>
    pluralEn(count, {
      one: '# statement, whoever made it',
      other: '# statements, whoever made them',
    }),
  nothingSaid: 'No words on record by that day.',
  /** Before the days from which and until which a state existed. */
  existence: 'Existence',
  /** Of a former state whose last day the record does not know. */
  existenceUnknown: 'Ended on a day that is not on record',
};
