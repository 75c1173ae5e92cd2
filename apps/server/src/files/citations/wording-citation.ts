import type { Source, Wording } from '@signatory/register';
import { inMarks } from '@signatory/schema';
import type { Context } from '../../graphql/context.ts';
import { nameIn } from '../../graphql/objects/names.ts';
import { speakerOf } from '../../graphql/objects/speakers.ts';
import { ATTRIBUTION } from '../exports/file-head.ts';
import { AGENTS } from '../exports/tables/speaker.ts';
import { phrase } from '../phrases/card-phrases.ts';
import { enumWords } from '../phrases/enum-words.ts';
import { type Cited, SIGNATORY } from './citation-data.ts';

/** What is needed to cite a wording. `id` is the wording's or the statement's of which it is the preferred one. */
export async function citedWording(wording: Wording, id: string, context: Context): Promise<Cited> {
  const { text, form, language, passages, clause, verbatim, verification } = wording;
  const { slug, speaker, date, channel } = await context.one.statements.get(wording.statement);
  const who = await speakerOf(speaker, context);
  const name = 'unnamed' in who ? who.unnamed : nameIn(who.names, 'en');
  const { source, ...where } = await published(wording.source, context);
  const isReported = source.kind === 'NEWS' || source.kind === 'REFERENCE';
  const how = channel === null ? 'Statement' : phrase(channel);
  const words = form === 'DIRECT' ? `: ${inMarks(text, 'en')}` : `, in the source’s words: ${text}`;
  // Several passages do not stand in the text as one: each does by itself.
  const each = passages.length > 1 && verification !== null ? 'each passage ' : '';
  return {
    ...where,
    ...(await provenanceOf(`/statements/${slug}`, context)),
    id,
    author: { name, ...AGENTS[who.__typename] },
    title: `${how}, ${isReported ? 'reported in' : 'in'}: ${source.title}`,
    told: `${name}${words}${date === null ? '' : ` (${date})`}`,
    words: { text, form, language },
    source,
    passages: passages.length > 0 || clause === null ? passages : [clause],
    verbatim,
    verification,
    verified: each + verified(verbatim, verification),
  };
}

/** What is needed to cite a source itself. */
export async function citedSource({ slug }: Source, context: Context): Promise<Cited> {
  const { source, ...where } = await published(slug, context);
  const { sha256 } = source;
  return {
    ...where,
    ...(await provenanceOf(`/sources/${slug}`, context)),
    id: `Source:${slug}`,
    told: where.stands,
    stands: null,
    words: null,
    source,
    passages: [],
    verbatim: 'NOT_HELD',
    verification: null,
    verified:
      sha256 === null ? 'its text was not held' : `its text was held and has SHA-256 ${sha256}`,
  };
}

/** What is needed to cite the register as a whole: of no day, for the digest tells its state. */
export async function citedRegister(context: Context): Promise<Cited> {
  return {
    ...(await derived('/', context)),
    id: 'Register',
    type: 'REGISTER',
    title: ATTRIBUTION,
    container: null,
    issued: null,
    told: ATTRIBUTION,
    stands: null,
    verified: 'each fact by its own sources',
  };
}

/** What all has that the register itself says: it is the author, and nothing is quoted. */
export async function derived(path: string, context: Context) {
  return {
    ...(await provenanceOf(path, context)),
    author: SIGNATORY,
    container: ATTRIBUTION,
    language: 'en',
    words: null,
    source: null,
    passages: [],
    verbatim: 'NOT_HELD',
    verification: null,
  } as const;
}

/** Where in the register something stands, and in which state of the record. */
export async function provenanceOf(
  path: string,
  { origin, revision }: Context,
): Promise<Pick<Cited, 'address' | 'digest'>> {
  return { address: `${origin ?? ''}${path}`, digest: (await revision()).digest };
}

/** What a citation takes from the source where something stands: as of the source itself. */
export async function published(slug: string, { one }: Context) {
  const source = await one.sources.get(slug);
  const { names } = await one.bodies.get(source.publisher);
  const container = nameIn(names, 'en');
  const { byline, title, published, url, kind, language } = source;
  const parts = [byline, inMarks(title, 'en'), container, published, url];
  return {
    type: kind,
    author: { name: byline ?? container },
    title,
    container,
    issued: published,
    language,
    stands: parts.filter((part) => part !== null).join(', '),
    source,
  } as const;
}

/** How far the passages were verified by which a fact is cited, in a clause: the fact itself is in the register's own words. */
export function passagesVerified(
  passages: Cited['passages'],
  verbatim: Cited['verbatim'],
  verification: Cited['verification'],
): string {
  if (passages.length === 0) return 'no passage cited';
  const cited = passages.length > 1 ? 'each passage cited' : 'the passage cited';
  return `${cited} is ${verified(verbatim, verification)}`;
}

/** How far words were verified, in a clause. */
export function verified(verbatim: Cited['verbatim'], verification: Cited['verification']): string {
  if (verification === null || verbatim === 'NOT_HELD')
    return 'not verified against the text of the source';
  const { on, sha256 } = verification;
  return `${enumWords(verbatim)} in the text with SHA-256 ${sha256}, verified ${on}`;
}
