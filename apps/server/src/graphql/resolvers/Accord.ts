import {
  type Accord as AccordRecord,
  latestDay,
  participationsAsOf,
  standingOn,
} from '@signatory/register';
import { STANDINGS_HIGHEST_FIRST } from '@signatory/schema';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { accordCitation } from '../../files/citations/fact-citations.ts';
import { pageInOrder } from '../lists/connections.ts';
import { statementPage } from '../lists/filtered-pages.ts';
import { filterParticipations, orderParticipations } from '../lists/participations.ts';
import { coverageOf } from '../objects/coverage.ts';
import { nameIn } from '../objects/names.ts';
import type { AccordResolvers } from './types.generated.ts';

/** A clause as the schema has it. */
function clauseOf(clause: AccordRecord['withdrawal']) {
  return clause && { ...clause, on: clause.on ?? null };
}

export const Accord = {
  id: ({ slug }) => `Accord:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  partOf: ({ partOf }, _, { one }) => one.accords.find(partOf),
  entersIntoForce: ({ entersIntoForce }) => clauseOf(entersIntoForce),
  withdrawal: ({ withdrawal }) => clauseOf(withdrawal),
  instruments: ({ slug }, _, { many }) => many.instrumentsOf.load(slug),
  relations: ({ slug }, _, { many }) => many.relationsOf.load(slug),
  relatedBy: ({ slug }, _, { many }) => many.relationsTo.load(slug),
  async participations({ slug }, args, { many, one, days }) {
    const { asOf, filter, orderBy, language } = args;
    const { countries } = one;
    const all = await many.participationsIn.load(slug);
    const day = await days.dayFor(asOf);
    const order = orderBy ?? 'CODE';
    const sorted = await orderParticipations(all, order, language ?? 'en', day, countries);
    const matches = await filterParticipations(sorted, day, filter, one.countriesByName);
    const codes = sorted.map(({ country }) => country);
    return pageInOrder(codes, matches, ({ participation }) => participation.country, args);
  },
  async participation({ slug }, { country, asOf }, { many, days }) {
    const day = await days.dayFor(asOf);
    const all = await many.participationsIn.load(slug);
    const present = await participationsAsOf(all, day);
    return present.find(({ participation }) => participation.country === country) ?? null;
  },
  async tally({ slug }, { asOf }, { many, days }) {
    const day = await days.dayFor(asOf);
    const all = await participationsAsOf(await many.participationsIn.load(slug), day);
    const byStanding = Map.groupBy(all, (one) => standingOn(one.participation, one.day).standing);
    return STANDINGS_HIGHEST_FIRST.flatMap((standing) => {
      const places = byStanding.get(standing);
      return places ? [{ standing, places }] : [];
    });
  },
  acts: ({ slug }, _, { many }) => many.actsOfWhole.load(slug),
  firstDay: ({ slug }, _, { one }) => one.firstDays.find(slug),
  async latestAct({ slug }, { asOf }, { one, days }) {
    const day = latestDay(await days.dayFor(asOf));
    return one.acts.find(await one.latestActs.find(`${slug} ${day}`));
  },
  actCount: async ({ slug }, _, { one }) => (await one.actCounts.find(slug)) ?? 0,
  statements: ({ slug }, args, context) => statementPage({ accord: slug }, args, context),
  history: ({ slug }, args, { register }) => register.history.list(`Accord:${slug}`, null, args),
  async citation(accord, { format }, context) {
    const citation = await accordCitation(accord, context);
    return citation && formatCitation(citation, format);
  },
  citations: ({ slug }, _, { many }) => many.citations.load(`Accord:${slug}`),
  coverage: coverageOf,
} satisfies AccordResolvers;
