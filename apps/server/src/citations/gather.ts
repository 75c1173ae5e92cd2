import type { Act, Citation, Office, PartialDate, Wording } from '@signatory/register';
import type { Context } from '../context.ts';
import { nameIn } from '../names.ts';
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

/** What is needed to cite an act by the first source that supports it; null where none does. */
export async function citedAct(act: Act, context: Context): Promise<Cited | null> {
  const { accord, country, kind, contested, date, key } = act;
  const [whole, actor] = await Promise.all([
    context.one.accords.get(accord),
    context.one.countries.find(country),
  ]);
  const what = `${kind.toLowerCase().replaceAll('_', ' ')}${contested ? ' (contested)' : ''}`;
  const name = nameIn(whole.names, 'en');
  const subject = actor ? `${nameIn(actor.names, 'en')}: ${what}, ${name}` : `${name}: ${what}`;
  return citedFact(`Act:${key}`, subject, date, context);
}

/** What is needed to cite an office by the first source that supports it; null where none does. */
export async function citedOffice(office: Office, context: Context): Promise<Cited | null> {
  const leader = await context.one.leaders.get(office.leader);
  const days = office.to === null ? office.from : `${office.from ?? ''}/${office.to}`;
  const subject = [nameIn(leader.names, 'en'), office.title, days].filter((part) => part !== null);
  return citedFact(`Office:${office.key}`, subject.join(', '), null, context);
}

async function citedFact(
  id: string,
  subject: string,
  date: PartialDate | null,
  context: Context,
): Promise<Cited | null> {
  const citations: readonly Citation[] = await context.many.citations.load(id);
  const first = citations.find(({ stance }) => stance === 'SUPPORTS');
  if (!first) return null;
  return {
    id,
    subject,
    date,
    words: null,
    ...(await published(first.source, context)),
    passages: first.passages,
    verbatim: 'NOT_HELD',
    verification: null,
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
