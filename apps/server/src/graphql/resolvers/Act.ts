import { countsFrom, earliestDay, effectiveDay, NEVER } from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { actCitation } from '../../files/citations/fact-citations.ts';
import { whenResolved } from '../maybe-promise.ts';
import { officeHeld, speakerOf } from '../objects/speakers.ts';
import type { ActResolvers } from './types.generated.ts';

export const Act = {
  id: ({ key }) => `Act:${key}`,
  recordedOn: ({ key }, _, { one }) => one.recordedDays.find(`Act:${key}`),
  accord: ({ accord }, _, { one }) => one.accords.get(accord),
  country: ({ country }, _, { one }) => one.countries.find(country),
  async participation({ accord, country }, _, { many, days: { today } }) {
    if (country === null) return null;
    const places = await many.participationsIn.load(accord);
    const participation = places.find((place) => place.country === country);
    return participation ? { participation, day: today } : null;
  },
  countedFrom(act, _, { many }) {
    const day = effectiveDay(act);
    // Other acts move a day that is not known exactly, and no other.
    const isExact = act.date !== null && earliestDay(act.date) === day;
    if (act.country === null || isExact) return day;
    return whenResolved(many.participationsIn.load(act.accord), (places) => {
      const place = places.find(({ country }) => country === act.country);
      const counted = place ? countsFrom(place, act) : day;
      return counted === NEVER ? null : counted;
    });
  },
  by: ({ by }, _, context) => by && speakerOf(by, context),
  office: ({ by, date }, _, context) =>
    whenResolved(officeHeld(by, date, context), (held) => held?.office ?? null),
  officeLastKnown: ({ by, date }, _, context) =>
    whenResolved(officeHeld(by, date, context), (held) => held?.lastKnown ?? false),
  after: ({ after }, _, { one }) => one.acts.find(after),
  continues: ({ continues }, _, { one }) => one.countries.find(continues),
  objectedTo: ({ objectedTo }, _, { one }) => one.countries.find(objectedTo),
  scheduled: ({ date }, _, { days }) => days.isScheduled(date),
  statement: ({ statement }, _, { one }) => one.statements.find(statement),
  async citation(act, { format }, context) {
    const citation = await actCitation(act, context);
    return citation && formatCitation(citation, format);
  },
  citations: ({ key }, _, { many }) => many.citations.load(`Act:${key}`),
  history: ({ key }, args, { register }) => register.history.ofParts([`Act:${key}`], args),
} satisfies ActResolvers;
