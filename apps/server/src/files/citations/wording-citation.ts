import { dayOf, type PublishedEdition, type Source, type Wording } from '@signatory/register';
import { inMarks } from '@signatory/schema';
import { knownOnSuffix } from '../../editions/known-on.ts';
import type { Context } from '../../graphql/context.ts';
import { nameIn } from '../../graphql/objects/names.ts';
import { speakerOf } from '../../graphql/objects/speakers.ts';
import { ATTRIBUTION } from '../exports/file-head.ts';
import { AGENTS } from '../exports/tables/speaker.ts';
import { phrase } from '../phrases/card-phrases.ts';
import { enumWords } from '../phrases/enum-words.ts';
import { type CitationData, DIGITS, SIGNATORY } from './citation-data.ts';

/** The citation of a wording. `id` is that of the wording, or of the statement of which it is the main wording. */
export async function wordingCitation(
  wording: Wording,
  id: string,
  context: Context,
): Promise<CitationData> {
  const { text, form, language, passages, clause, verbatim, verification } = wording;
  const { slug, speaker, date, channel } = await context.one.statements.get(wording.statement);
  const who = await speakerOf(speaker, context);
  const name = 'unnamed' in who ? who.unnamed : nameIn(who.names, 'en');
  const { source, ...where } = await sourceFields(wording.source, context);
  const isReported = source.kind !== 'PRIMARY' && source.kind !== 'OFFICIAL';
  const how = channel === null ? 'Statement' : phrase(channel);
  const words = form === 'DIRECT' ? `: ${inMarks(text, 'en')}` : `, in the source’s words: ${text}`;
  // Several passages are not one stretch of the text: each is verified by itself.
  const each = passages.length > 1 && verification !== null ? 'each passage ' : '';
  return {
    ...where,
    ...(await provenanceOf(`/statements/${slug}`, context)),
    id,
    author: { name, ...AGENTS[who.__typename] },
    title: `${how}, ${isReported ? 'reported in' : 'in'}: ${source.title}`,
    summary: `${name}${words}${date === null ? '' : ` (${date})`}`,
    words: { text, form, language },
    source,
    passages: passages.length > 0 || clause === null ? passages : [clause],
    verbatim,
    verification,
    verificationNote: each + verificationOf(verbatim, verification),
  };
}

/** The citation of a source itself. */
export async function sourceCitation({ slug }: Source, context: Context): Promise<CitationData> {
  const { source, ...where } = await sourceFields(slug, context);
  const { sha256 } = source;
  return {
    ...where,
    ...(await provenanceOf(`/sources/${slug}`, context)),
    id: `Source:${slug}`,
    summary: where.inSource,
    inSource: null,
    words: null,
    source,
    passages: [],
    verbatim: 'NOT_HELD',
    verification: null,
    verificationNote:
      sha256 === null ? 'its text was not held' : `its text was held and has SHA-256 ${sha256}`,
  };
}

/** The citation of the register as a whole: without a date, since the digest identifies its state. */
export async function registerCitation(context: Context): Promise<CitationData> {
  return {
    ...(await byRegister('/', context)),
    id: 'Register',
    type: 'REGISTER',
    title: ATTRIBUTION,
    container: null,
    issued: null,
    summary: ATTRIBUTION,
    inSource: null,
    verificationNote: 'each fact by its own sources',
  };
}

/** The citation of an edition, with its own digest and address. */
export function editionCitation(
  { name, digest }: PublishedEdition,
  { origin }: Pick<Context, 'origin'>,
): CitationData {
  return {
    id: `Edition:${name}`,
    type: 'REGISTER',
    author: SIGNATORY,
    title: `${ATTRIBUTION}, edition ${name}`,
    container: null,
    issued: dayOf(name),
    language: 'en',
    summary: `Signatory, edition ${name}, digest ${digest.slice(0, DIGITS)}…`,
    inSource: null,
    words: null,
    source: null,
    passages: [],
    address: `${origin ?? ''}/changes/${name}`,
    digest,
    // Its title says it.
    edition: null,
    verbatim: 'NOT_HELD',
    verification: null,
    verificationNote: 'each fact by its own sources',
  };
}

/** The common fields of citations whose author is the register: nothing is quoted. */
export async function byRegister(path: string, context: Context) {
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

/** The address in the register, the digest of the record, and the edition where it is that of one. */
export async function provenanceOf(
  path: string,
  { origin, revision, edition }: Context,
): Promise<Pick<CitationData, 'address' | 'digest' | 'edition'>> {
  const present = await revision();
  return {
    address: `${origin ?? ''}${path}${knownOnSuffix(edition, path)}`,
    digest: present.digest,
    edition: edition ?? (present.isPublished ? present.edition : null),
  };
}

/** The fields of a citation that come from its source. */
export async function sourceFields(slug: string, { one }: Context) {
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
    inSource: parts.filter((part) => part !== null).join(', '),
    source,
  } as const;
}

/** How far the cited passages of a fact were verified, as a clause: the fact itself is in the register's own words. */
export function passagesVerification(
  passages: CitationData['passages'],
  verbatim: CitationData['verbatim'],
  verification: CitationData['verification'],
): string {
  if (passages.length === 0) return 'no passage cited';
  const subject = passages.length > 1 ? 'each passage cited' : 'the passage cited';
  return `${subject} is ${verificationOf(verbatim, verification)}`;
}

/** How far words were verified, as a clause. */
export function verificationOf(
  verbatim: CitationData['verbatim'],
  verification: CitationData['verification'],
): string {
  if (verification === null || verbatim === 'NOT_HELD')
    return 'not verified against the text of the source';
  const { on, sha256 } = verification;
  return `${enumWords(verbatim)} in the text with SHA-256 ${sha256}, verified ${on}`;
}
