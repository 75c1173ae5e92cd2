import {
  type Accord,
  type Act,
  type Citation,
  hasCeased,
  type Office,
  type ParticipationAsOf,
  type RoleHeld,
  standingOn,
} from '@signatory/register';
import type { Context } from '../../graphql/context.ts';
import { nameIn } from '../../graphql/objects/names.ts';
import { participationId } from '../../graphql/objects/participation-id.ts';
import { asOfClause } from '../phrases/as-of-clause.ts';
import { actKindWords, actWords, enumWords } from '../phrases/enum-words.ts';
import type { CitationData } from './citation-data.ts';
import {
  byRegister,
  passagesVerification,
  provenanceOf,
  sourceFields,
} from './wording-citation.ts';

/** The citation of an accord by the first source that supports what is said of it; null where none does. */
export function accordCitation(
  { slug, names }: Accord,
  context: Context,
): Promise<CitationData | null> {
  const summary = nameIn(names, 'en');
  return factCitation({ id: `Accord:${slug}`, summary, path: `/accords/${slug}` }, context);
}

/** The citation of an act by the first source that supports it; null where none does. */
export async function actCitation(act: Act, context: Context): Promise<CitationData | null> {
  const what = actWords(act.kind, act.contested, context.days.isScheduled(act.date));
  const summary = withDate(await inAccord(act, what, context), dayOf(act));
  return factCitation({ id: `Act:${act.key}`, summary, path: `/accords/${act.accord}` }, context);
}

/** The citation of a role by the first source that supports it; null where none does. */
export async function roleCitation(held: RoleHeld, context: Context): Promise<CitationData | null> {
  const summary = withDate(await inAccord(held, enumWords(held.role), context), held.from);
  return factCitation(
    { id: `RoleHeld:${held.key}`, summary, path: `/accords/${held.accord}` },
    context,
  );
}

/** The citation of an office by the first source that supports it; null where none does. */
export async function officeCitation(
  office: Office,
  context: Context,
): Promise<CitationData | null> {
  const { key, leader: slug, titles, capacity, from, to } = office;
  const leader = await context.one.leaders.get(slug);
  const days = to === null ? from : `${from ?? ''}/${to}`;
  const title = nameIn(titles, 'en');
  const what = capacity === null ? title : `${title} (${enumWords(capacity)})`;
  const parts = [nameIn(leader.names, 'en'), what, days].filter((part) => part !== null);
  return factCitation(
    { id: `Office:${key}`, summary: parts.join(', '), path: `/leaders/${slug}` },
    context,
  );
}

/** What is said of a state that is no more. */
const CEASED: ReadonlyMap<boolean | null, string> = new Map([
  [true, ' (the state had ceased to exist)'],
  [null, ' (the state no longer exists; since which day is not on record)'],
]);

/**
 * The citation of the standing of a country in an accord on a day. Its author is the register, which derives the standing: from
 * the act that gives it, or from the role of a principal that has no such act. The first source that supports that is named.
 */
export async function standingCitation(
  place: ParticipationAsOf,
  context: Context,
): Promise<CitationData> {
  const { participation, day } = place;
  const { accord: slug, country: code } = participation;
  const [accord, country] = await Promise.all([
    context.one.accords.get(slug),
    context.one.countries.get(code),
  ]);
  const { standing, act, since } = standingOn(participation, day);
  const name = nameIn(accord.names, 'en');
  const within = /^the |\brelations\b/i.test(name) ? name : `the ${name}`;
  const what = standing === 'NONE' ? 'no standing' : enumWords(standing);
  const ahead = context.days.isScheduled(since) ? ' (scheduled)' : '';
  const known = asOfClause(day, accord.coverage?.until ?? null, context.days);
  const ceased = CEASED.get(hasCeased(country, day)) ?? '';
  const summary = `${nameIn(country.names, 'en')} in ${within}: ${what}${ahead}${ceased}, ${known}`;
  const principal =
    standing === 'UNCLEAR' && participation.roles.find(({ role }) => role === 'PRINCIPAL');
  const reason = act ? `Act:${act.key}` : principal && `RoleHeld:${principal.key}`;
  const first = reason ? await support(reason, context) : undefined;
  const { inSource = null } = first ? await sourceFields(first.source, context) : {};
  const basis = act ? withDate(actKindWords(act.kind), dayOf(act)) : 'principal';
  return {
    ...(await byRegister(`/accords/${slug}/${code}?asOf=${day}`, context)),
    id: participationId(place),
    type: 'PLACE',
    title: summary,
    issued: day,
    summary,
    inSource: inSource && `Derived from: ${basis}, by ${inSource}`,
    verificationNote: first
      ? passagesVerification(first.passages, first.verbatim ?? 'NOT_HELD', first.verification)
      : 'derived without a source',
  };
}

/** The citation of a fact by the first source that supports it. */
async function factCitation(
  { id, summary, path }: Pick<CitationData, 'id' | 'summary'> & { readonly path: string },
  context: Context,
): Promise<CitationData | null> {
  const first = await support(id, context);
  if (!first) return null;
  const verbatim = first.verbatim ?? 'NOT_HELD';
  return {
    ...(await sourceFields(first.source, context)),
    ...(await provenanceOf(path, context)),
    id,
    summary,
    words: null,
    passages: first.passages,
    verbatim,
    verification: first.verification,
    verificationNote: passagesVerification(first.passages, verbatim, first.verification),
  };
}

async function support(id: string, { many }: Context): Promise<Citation | undefined> {
  const citations: readonly Citation[] = await many.citations.load(id);
  return citations.find(({ stance }) => stance === 'SUPPORTS');
}

/** The day of an act, or both that sources give, with the date of the source where that announced the day in advance. */
function dayOf({ date, otherDate, givenInAdvanceOn }: Act): string | null {
  const days = date && otherDate ? `${date} or ${otherDate}` : date;
  return days && givenInAdvanceOn ? `${days}, as reported in advance on ${givenInAdvanceOn}` : days;
}

function withDate(text: string, date: string | null): string {
  return date === null ? text : `${text} (${date})`;
}

/** What a country did or is in an accord, in words: `Kazakhstan: announced, Abraham Accords`. */
async function inAccord(
  { accord, country }: { readonly accord: string; readonly country: string | null },
  what: string,
  { one }: Context,
): Promise<string> {
  const [whole, actor] = await Promise.all([one.accords.get(accord), one.countries.find(country)]);
  const name = nameIn(whole.names, 'en');
  return actor ? `${nameIn(actor.names, 'en')}: ${what}, ${name}` : `${name}: ${what}`;
}
