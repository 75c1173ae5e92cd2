import {
  type Accord,
  type Act,
  type Citation,
  type Office,
  type RoleHeld,
  type Source,
  standingOn,
  type Wording,
} from '@signatory/register';
import { asKnown } from '../as-known.ts';
import type { Context } from '../context.ts';
import { inWords } from '../in-words.ts';
import { nameIn } from '../names.ts';
import { participationId } from '../participation-id.ts';
import type { ParticipationAsOf } from '../records.ts';
import { speakerOf } from '../speakers.ts';
import type { Cited } from './cited.ts';

/** What is needed to cite a wording. `id` is the wording's or the statement's of which it is the preferred one. */
export async function citedWording(wording: Wording, id: string, context: Context): Promise<Cited> {
  const { text, form, language, passages, clause, verbatim, verification } = wording;
  const { speaker, date } = await context.one.statements.get(wording.statement);
  const who = await speakerOf(speaker, context);
  return {
    id,
    subject: 'unnamed' in who ? who.unnamed : nameIn(who.names, 'en'),
    date,
    words: { text, form, language },
    ...(await published(wording.source, context)),
    passages: passages.length > 0 || clause === null ? passages : [clause],
    verbatim,
    verification,
  };
}

/** What is needed to cite a source itself. */
export async function citedSource(source: Source, context: Context): Promise<Cited> {
  return {
    id: `Source:${source.slug}`,
    subject: null,
    date: null,
    words: null,
    ...(await published(source.slug, context)),
    passages: [],
    verbatim: 'NOT_HELD',
    verification: null,
  };
}

/** What is needed to cite an accord by the first source that supports what is said of it; null where none does. */
export function citedAccord({ slug, names }: Accord, context: Context): Promise<Cited | null> {
  const id = `Accord:${slug}`;
  return citedFact({ id, subject: nameIn(names, 'en'), date: null }, id, context);
}

/** What is needed to cite an act by the first source that supports it; null where none does. */
export async function citedAct(act: Act, context: Context): Promise<Cited | null> {
  const id = `Act:${act.key}`;
  const { days } = context;
  const doubts = [act.contested && 'contested', days.isScheduled(act.date) && 'scheduled'];
  const what = `${inWords(act.kind)}${inBrackets(doubts)}`;
  return citedFact({ id, subject: await placed(act, what, context), date: act.date }, id, context);
}

/** What is needed to cite a role by the first source that supports it; null where none does. */
export async function citedRole(held: RoleHeld, context: Context): Promise<Cited | null> {
  const id = `RoleHeld:${held.key}`;
  const subject = await placed(held, inWords(held.role), context);
  return citedFact({ id, subject, date: held.from }, id, context);
}

/**
 * What is needed to cite the standing of a country in an accord on a day, by the act that gives it, or by the role of a
 * principal whose standing no act tells; null where it has none, or no source supports it.
 */
export async function citedStanding(
  place: ParticipationAsOf,
  context: Context,
): Promise<Cited | null> {
  const { whole, day } = place;
  const { standing, act } = standingOn(whole, day);
  const named = whole.roles.find(({ role }) => role === 'PRINCIPAL');
  const reason = act ? `Act:${act.key}` : named && `RoleHeld:${named.key}`;
  if (standing === 'NONE' || reason === undefined) return null;
  const { days, one } = context;
  const { coverage } = await one.accords.get(whole.accord);
  const what = `${inWords(standing)}${inBrackets([days.isScheduled(act?.date) && 'scheduled'])}`;
  const known = asKnown(day, coverage?.until ?? null, days);
  const subject = `${await placed(whole, what, context)}, ${known}`;
  const id = participationId(place);
  return citedFact({ id, subject, date: act?.date ?? null }, reason, context);
}

/** What is needed to cite an office by the first source that supports it; null where none does. */
export async function citedOffice(office: Office, context: Context): Promise<Cited | null> {
  const leader = await context.one.leaders.get(office.leader);
  const days = office.to === null ? office.from : `${office.from ?? ''}/${office.to}`;
  const parts = [nameIn(leader.names, 'en'), office.title, days].filter((part) => part !== null);
  const id = `Office:${office.key}`;
  return citedFact({ id, subject: parts.join(', '), date: null }, id, context);
}

function inBrackets(words: readonly (string | false)[]): string {
  const told = words.filter((word) => word !== false);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
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

/** A fact, cited by the first source that supports what it rests on. */
async function citedFact(
  fact: Pick<Cited, 'id' | 'subject' | 'date'>,
  reason: string,
  context: Context,
): Promise<Cited | null> {
  const citations: readonly Citation[] = await context.many.citations.load(reason);
  const first = citations.find(({ stance }) => stance === 'SUPPORTS');
  if (!first) return null;
  return {
    ...fact,
    words: null,
    ...(await published(first.source, context)),
    passages: first.passages,
    verbatim: first.verbatim ?? 'NOT_HELD',
    verification: first.verification,
  };
}

async function published(
  slug: string,
  { one }: Context,
): Promise<Pick<Cited, 'source' | 'publisher'>> {
  const source = await one.sources.get(slug);
  const { names } = await one.bodies.get(source.publisher);
  return { source, publisher: nameIn(names, 'en') };
}
