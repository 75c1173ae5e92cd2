import {
  type Accord,
  type Act,
  type Citation,
  type Office,
  type RoleHeld,
  standingOn,
} from '@signatory/register';
import type { Context } from '../../graphql/context.ts';
import { nameIn } from '../../graphql/objects/names.ts';
import { participationId } from '../../graphql/objects/participation-id.ts';
import type { ParticipationAsOf } from '../../graphql/resolver-parents.ts';
import { asOfClause } from '../phrases/as-of-clause.ts';
import { actWords, enumWords } from '../phrases/enum-words.ts';
import type { Cited } from './citation-data.ts';
import { derived, passagesVerified, provenanceOf, published } from './wording-citation.ts';

/** What is needed to cite an accord by the first source that supports what is said of it; null where none does. */
export function citedAccord({ slug, names }: Accord, context: Context): Promise<Cited | null> {
  const told = nameIn(names, 'en');
  return citedFact({ id: `Accord:${slug}`, told, path: `/accords/${slug}` }, context);
}

/** What is needed to cite an act by the first source that supports it; null where none does. */
export async function citedAct(act: Act, context: Context): Promise<Cited | null> {
  const what = actWords(act.kind, act.contested, context.days.isScheduled(act.date));
  const told = dated(await placed(act, what, context), dayOf(act));
  return citedFact({ id: `Act:${act.key}`, told, path: `/accords/${act.accord}` }, context);
}

/** What is needed to cite a role by the first source that supports it; null where none does. */
export async function citedRole(held: RoleHeld, context: Context): Promise<Cited | null> {
  const told = dated(await placed(held, enumWords(held.role), context), held.from);
  return citedFact({ id: `RoleHeld:${held.key}`, told, path: `/accords/${held.accord}` }, context);
}

/** What is needed to cite an office by the first source that supports it; null where none does. */
export async function citedOffice(office: Office, context: Context): Promise<Cited | null> {
  const { key, leader: slug, title, from, to } = office;
  const leader = await context.one.leaders.get(slug);
  const days = to === null ? from : `${from ?? ''}/${to}`;
  const parts = [nameIn(leader.names, 'en'), title, days].filter((part) => part !== null);
  return citedFact(
    { id: `Office:${key}`, told: parts.join(', '), path: `/leaders/${slug}` },
    context,
  );
}

/**
 * What is needed to cite the standing of a country in an accord on a day. The register says it, for it derives it: from the act
 * that gives it, or from the role of a principal whose standing no act tells, and the first source that supports that.
 */
export async function citedStanding(place: ParticipationAsOf, context: Context): Promise<Cited> {
  const { whole, day } = place;
  const { accord: slug, country: code } = whole;
  const [accord, country] = await Promise.all([
    context.one.accords.get(slug),
    context.one.countries.get(code),
  ]);
  const { standing, act } = standingOn(whole, day);
  const name = nameIn(accord.names, 'en');
  const within = /^the |\brelations\b/i.test(name) ? name : `the ${name}`;
  const what = standing === 'NONE' ? 'no standing' : enumWords(standing);
  const ahead = context.days.isScheduled(act?.date) ? ' (scheduled)' : '';
  const known = asOfClause(day, accord.coverage?.until ?? null, context.days);
  const told = `${nameIn(country.names, 'en')} in ${within}: ${what}${ahead}, ${known}`;
  const principal = whole.roles.find(({ role }) => role === 'PRINCIPAL');
  const reason = act ? `Act:${act.key}` : principal && `RoleHeld:${principal.key}`;
  const first =
    standing === 'NONE' || reason === undefined ? undefined : await support(reason, context);
  const { stands = null } = first ? await published(first.source, context) : {};
  const done = act ? dated(enumWords(act.kind), dayOf(act)) : 'principal';
  return {
    ...(await derived(`/accords/${slug}?asOf=${day}`, context)),
    id: participationId(place),
    type: 'PLACE',
    title: told,
    issued: day,
    told,
    stands: stands && `Derived from: ${done}, by ${stands}`,
    verified: first
      ? passagesVerified(first.passages, first.verbatim ?? 'NOT_HELD', first.verification)
      : 'derived without a source',
  };
}

/** A fact, cited by the first source that supports it. */
async function citedFact(
  { id, told, path }: Pick<Cited, 'id' | 'told'> & { readonly path: string },
  context: Context,
): Promise<Cited | null> {
  const first = await support(id, context);
  if (!first) return null;
  const verbatim = first.verbatim ?? 'NOT_HELD';
  return {
    ...(await published(first.source, context)),
    ...(await provenanceOf(path, context)),
    id,
    told,
    words: null,
    passages: first.passages,
    verbatim,
    verification: first.verification,
    verified: passagesVerified(first.passages, verbatim, first.verification),
  };
}

async function support(id: string, { many }: Context): Promise<Citation | undefined> {
  const citations: readonly Citation[] = await many.citations.load(id);
  return citations.find(({ stance }) => stance === 'SUPPORTS');
}

/** The day of an act, and from when the source is, where it gave that day in advance. */
function dayOf({ date, givenInAdvanceOn }: Act): string | null {
  return date && givenInAdvanceOn ? `${date}, as reported in advance on ${givenInAdvanceOn}` : date;
}

function dated(text: string, date: string | null): string {
  return date === null ? text : `${text} (${date})`;
}

/** Of which country in which accord something is said, in words: `Kazakhstan: announced, Abraham Accords`. */
async function placed(
  { accord, country }: { readonly accord: string; readonly country: string | null },
  what: string,
  { one }: Context,
): Promise<string> {
  const [whole, actor] = await Promise.all([one.accords.get(accord), one.countries.find(country)]);
  const name = nameIn(whole.names, 'en');
  return actor ? `${nameIn(actor.names, 'en')}: ${what}, ${name}` : `${name}: ${what}`;
}
