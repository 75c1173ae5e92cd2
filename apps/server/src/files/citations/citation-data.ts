import { createHash } from 'node:crypto';
import type { PartialDate, Passage, Source } from '@signatory/register';
import type { Form, SourceKind, Verbatim } from '@signatory/schema';

/** Somebody, as the Web Annotation Data Model (2017, §3.3.1) has it; without a type where the record does not know what they are. */
export interface Agent {
  readonly name: string;
  readonly type?: 'Person' | 'Organization';
}

/** The register as an author. */
export const SIGNATORY: Agent = { name: 'Signatory', type: 'Organization' };

/** What a citation is written from, whatever its format. Texts have no full stop at the end but their own. */
export interface Cited {
  /** As `Node.id` writes it. */
  readonly id: string;
  /** The kind of the source where it stands; `PLACE` for what the register itself derives, `REGISTER` for the whole of it. */
  readonly type: SourceKind | 'PLACE' | 'REGISTER';
  /** Who says it: of words the speaker, of a fact the authors of its source, of what the register derives the register. */
  readonly author: Agent;
  readonly title: string;
  /** Where it appeared: the outlet, or the register; null for the register itself. */
  readonly container: string | null;
  /** When the source was published, or of what the register derives the day for which it holds; null where unknown. */
  readonly issued: PartialDate | null;
  /** Language of the words or of the source, as a BCP 47 tag. */
  readonly language: string;
  /** What is cited, in a sentence. */
  readonly told: string;
  /** In which source it stands, in a sentence; null where none supports it. */
  readonly stands: string | null;
  /** Its words; null for what is not one of words. */
  readonly words: { readonly text: string; readonly form: Form; readonly language: string } | null;
  /** The source where it stands; null where the register derives it. */
  readonly source: Pick<Source, 'slug' | 'url' | 'byline' | 'published'> | null;
  readonly passages: readonly Passage[];
  /** Its page in the register. */
  readonly address: string;
  /** The digest of the record, as `Register.digest` has it. */
  readonly digest: string;
  /** How verbatim the passages are, each by itself: the least of their levels. */
  readonly verbatim: Verbatim;
  readonly verification: { readonly on: PartialDate; readonly sha256: string } | null;
  /** How far it was verified, in a clause. */
  readonly verified: string;
}

/** So many digits of the record's digest are shown: enough to tell its states apart. */
const DIGITS = 12;

/** By which id, where and in which state the register has it, and how far it was verified. */
export function provenance({ id, address, digest, verified }: Cited): string {
  const state = `SHA-256 of the record ${digest.slice(0, DIGITS)}…`;
  return `Signatory, ${id}, ${address}; ${state}; ${verified}`;
}

/** All that no field of a reference manager takes: what is cited, where it stands, and what `provenance` says. */
export function note(cited: Cited): string {
  const { told, stands } = cited;
  return oneLine(`${sentence(told)} ${stands ? `${sentence(stands)} ` : ''}[${provenance(cited)}]`);
}

/** Where a reader finds it: the source's own address where one is known, else its page in the register. */
export function urlOf({ source, address: page }: Cited): string {
  return address(source?.url ?? page);
}

/** So long may a key be: some readers take none of more than 100 characters. */
const KEY = 60;

/**
 * The key of a citation in the formats that have one, at most 60 letters, digits and hyphens in ASCII, of the id alone. An id that is
 * longer, or has other signs than parted words, ends with a part of its hash instead.
 */
export function keyOf(id: string): string {
  const key = `signatory-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  if (key.length <= KEY && /^[A-Za-z0-9]+([:/-][A-Za-z0-9]+)*$/.test(id)) return key;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${key.slice(0, KEY - hash.length - 1).replace(/-$/, '')}-${hash}`;
}

/** A text with one mark at its end, its own or a full stop. */
export function sentence(text: string): string {
  return /[.!?…][”»"’)\]]*$/.test(text) ? text : `${text}.`;
}

/** Text in one line: no format takes a line's end inside a value. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** An address with the signs encoded that end a value in one format or another. */
export function address(url: string): string {
  return url.replaceAll(/[\s"<>[\]\\^`{|}]/g, (sign) => encodeURIComponent(sign));
}
