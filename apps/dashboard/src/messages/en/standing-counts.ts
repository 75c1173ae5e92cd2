import type { Standing } from '@signatory/schema';
import { pluralEn } from '../plurals.ts';

/** How many hold each standing, as parts of one sentence. */
const counted: Readonly<Record<Standing, (count: number) => string>> = {
  PARTY: (count) => pluralEn(count, { one: '# is a party', other: '# are parties' }),
  CONTRACTING: (count) =>
    pluralEn(count, {
      one: '# has consented, but is not bound yet',
      other: '# have consented, but are not bound yet',
    }),
  PROVISIONAL: (count) =>
    pluralEn(count, { one: '# applies it provisionally', other: '# apply it provisionally' }),
  SIGNATORY: (count) => pluralEn(count, { one: '# has signed', other: '# have signed' }),
  ANNOUNCED: (count) => pluralEn(count, { one: '# is announced', other: '# are announced' }),
  CANDIDATE: (count) => pluralEn(count, { one: '# wants to join', other: '# want to join' }),
  NEGOTIATING: (count) =>
    pluralEn(count, { one: '# took part in the talks', other: '# took part in the talks' }),
  APPROACHED: (count) =>
    pluralEn(count, {
      one: '# was approached or named by others',
      other: '# were approached or named by others',
    }),
  SUSPENDED: (count) => pluralEn(count, { one: '# is suspended', other: '# are suspended' }),
  UNCLEAR: (count) =>
    pluralEn(count, { one: '# has an unclear standing', other: '# have an unclear standing' }),
  DECLINED: (count) => pluralEn(count, { one: '# has declined', other: '# have declined' }),
  WITHDRAWN: (count) => pluralEn(count, { one: '# has left', other: '# have left' }),
  ENDED: (count) =>
    pluralEn(count, { one: '# has ended its part', other: '# have ended their part' }),
  NONE: (count) => pluralEn(count, { one: '# has no standing', other: '# have no standing' }),
};

/** The sentence at the top of an accord: how many stand where, and why others count otherwise. */
export const standingCounts = {
  counted,
  /** In place of SIGNATORY, where some have joined without a signature. */
  endorsed: (count: number) =>
    pluralEn(count, { one: '# has signed or endorsed it', other: '# have signed or endorsed it' }),
  /** In place of NONE, where all of them have only helped; `roles` are as what. */
  onlyHelped: (count: number, roles: string) => `${count} only helped (${roles})`,
  between: ', ',
  /** Organisations and movements that hold a standing, which its count leaves out. */
  uncounted: (names: string) => `not counting: ${names}`,
  sentence: (date: string, counts: string) => `As of ${date}: ${counts}.`,
  /** Before the names of countries. */
  differ: 'Other sites may count differently, because steps of these countries are contested:',
};
