import { standingOn } from '@signatory/register';
import { written } from '../../files/citations/citation-formats.ts';
import { citedAccord } from '../../files/citations/fact-citations.ts';
import { pageInOrder } from '../lists/connections.ts';
import { statementPage } from '../lists/filtered-pages.ts';
import { HIGHEST_FIRST, inOrder } from '../lists/participation-order.ts';
import { begun, meeting } from '../lists/participations.ts';
import { coverageOf } from '../objects/coverage.ts';
import { nameIn } from '../objects/names.ts';
import type { AccordResolvers } from './types.generated.ts';

export const Accord = {
  id: ({ slug }) => `Accord:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  partOf: ({ partOf }, _, { one }) => one.accords.find(partOf),
  instruments: ({ slug }, _, { many }) => many.instrumentsOf.load(slug),
  async participations({ slug }, args, { many, one, days }) {
    const { asOf, filter, orderBy, language } = args;
    const { countries } = one;
    const all = await many.participationsIn.load(slug);
    const day = await days.answered(asOf);
    const ordered = await inOrder(all, orderBy ?? 'CODE', language ?? 'en', day, countries);
    const met = await meeting(ordered, day, filter, one.countriesMeant);
    const codes = ordered.map(({ country }) => country);
    return pageInOrder(codes, met, ({ whole }) => whole.country, args);
  },
  async participation({ slug }, { country, asOf }, { many, days }) {
    const day = await days.answered(asOf);
    const all = await many.participationsIn.load(slug);
    return begun(all, day).find(({ whole }) => whole.country === country) ?? null;
  },
  async tally({ slug }, { asOf }, { many, days }) {
    const all = begun(await many.participationsIn.load(slug), await days.answered(asOf));
    const held = Map.groupBy(all, ({ whole, day }) => standingOn(whole, day).standing);
    return HIGHEST_FIRST.flatMap((standing) => {
      const places = held.get(standing);
      return places ? [{ standing, places }] : [];
    });
  },
  acts: ({ slug }, _, { many }) => many.actsOfWhole.load(slug),
  actCount: async ({ slug }, _, { one }) => (await one.actCounts.find(slug)) ?? 0,
  statements: ({ slug }, args, context) => statementPage({ accord: slug }, args, context),
  history: ({ slug }, args, { register }) => register.history.list(`Accord:${slug}`, null, args),
  async citation(accord, { format }, context) {
    const cited = await citedAccord(accord, context);
    return cited && written(cited, format);
  },
  citations: ({ slug }, _, { many }) => many.citations.load(`Accord:${slug}`),
  coverage: coverageOf,
} satisfies AccordResolvers;
