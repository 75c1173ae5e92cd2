import { pluralEn } from '../plurals.ts';

/** The state of the record that a page is of, where it is not the present. */
export const knownOn = {
  banner: (edition: string, published: string, day: string) =>
    `This page shows ${day}, as we knew it on ${published} (edition ${edition}).`,
  asked: (edition: string, published: string) =>
    `You asked for edition ${edition} of the register (${published}).`,
  inPresent: 'The present record has it:',
  presentPage: 'the page as the register has it today',
  notInPresent: 'The present record has nothing under this address either.',
  rules: (version: number) =>
    `Standings are worked out by today’s rules (version ${version} applied at that time).`,
  back: 'Back to today’s record',
  same: 'What this page shows, the register says today as well.',
  changed: 'Changed since. See the difference:',
  otherwise: 'The present says something else here.',
  redacted: (entries: number) =>
    pluralEn(entries, {
      one: 'Words were taken out of # entry of this edition after it was published.',
      other: 'Words were taken out of # entries of this edition after it was published.',
    }),
  whichRedacted: 'Which, and why',
};
