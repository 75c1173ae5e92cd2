import { earliestKnown, latestDay } from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { wordingCitation } from '../../files/citations/wording-citation.ts';
import { all, whenResolved } from '../maybe-promise.ts';
import { officeHeld, speakerOf } from '../objects/speakers.ts';
import type { StatementResolvers } from './types.generated.ts';

export const Statement = {
  id: ({ slug }) => `Statement:${slug}`,
  recordedOn: ({ slug }, _, { one }) => one.recordedDays.find(`Statement:${slug}`),
  speaker: ({ speaker }, _, context) => speakerOf(speaker, context),
  office: ({ speaker, date }, _, context) =>
    whenResolved(officeHeld(speaker, date, context), (held) => held?.office ?? null),
  officeLastKnown: ({ speaker, date }, _, context) =>
    whenResolved(officeHeld(speaker, date, context), (held) => held?.lastKnown ?? false),
  accords: ({ accords }, _, { one }) => all(accords.map((slug) => one.accords.get(slug))),
  countries: ({ countries }, _, { one }) => all(countries.map((code) => one.countries.get(code))),
  countedFrom({ date, wordings }, _, { one }) {
    if (date !== null) return latestDay(date);
    return whenResolved(all(wordings.map(({ source }) => one.sources.get(source))), (sources) =>
      earliestKnown(sources.map(({ published }) => published)),
    );
  },
  history: ({ slug }, args, { register }) => register.history.list(`Statement:${slug}`, null, args),
  acts: ({ slug }, _, { many }) => many.actsByStatement.load(slug),
  text: ({ wordings: [preferred] }) => preferred.text,
  form: ({ wordings: [preferred] }) => preferred.form,
  attributedAs: ({ wordings: [preferred] }) => preferred.attributedAs,
  language: ({ wordings: [preferred] }) => preferred.language,
  verbatim: ({ wordings: [preferred] }) => preferred.verbatim,
  source: ({ wordings: [preferred] }, _, { one }) => one.sources.get(preferred.source),
  citation: async ({ slug, wordings: [preferred] }, { format }, context) =>
    formatCitation(await wordingCitation(preferred, `Statement:${slug}`, context), format),
  wording: ({ wordings: [preferred] }) => preferred,
} satisfies StatementResolvers;
