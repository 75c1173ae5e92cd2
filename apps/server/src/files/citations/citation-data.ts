import { createHash } from 'node:crypto';
import type { PartialDate, Passage, Source } from '@signatory/register';
import type { Form, SourceKind, Verbatim } from '@signatory/schema';

/** An agent of the Web Annotation Data Model (2017, §3.3.1); without a type where the record does not have it. */
export interface Agent {
  readonly name: string;
  readonly type?: 'Person' | 'Organization';
}

/** The register as an author. */
export const SIGNATORY: Agent = { name: 'Signatory', type: 'Organization' };

/** The content of a citation in any format. Texts end with a full stop only where it is their own. */
export interface CitationData {
  /** As `Node.id` writes it. */
  readonly id: string;
  /** The kind of its source; `PLACE` for a standing, which the register derives, `REGISTER` for the register as a whole. */
  readonly type: SourceKind | 'PLACE' | 'REGISTER';
  /** Of words the speaker, of a fact the authors of its source, of a derived standing the register. */
  readonly author: Agent;
  readonly title: string;
  /** Where it appeared: the outlet, or the register; null for the register itself. */
  readonly container: string | null;
  /** When the source was published; of a derived standing its day; null where unknown. */
  readonly issued: PartialDate | null;
  /** Language of the words or of the source, as a BCP 47 tag. */
  readonly language: string;
  /** What is cited, in a sentence. */
  readonly summary: string;
  /** The source in which it is found, in a sentence; null where none supports it. */
  readonly inSource: string | null;
  /** The words cited; null where no words are cited. */
  readonly words: { readonly text: string; readonly form: Form; readonly language: string } | null;
  /** The source in which it is found; null where the register derives it. */
  readonly source: Pick<Source, 'slug' | 'url' | 'byline' | 'published'> | null;
  readonly passages: readonly Passage[];
  /** Its page in the register. */
  readonly address: string;
  /** The digest of the record, as `Register.digest` has it. */
  readonly digest: string;
  /** The edition of which the record is; null where it is that of none. */
  readonly edition: string | null;
  /** The lowest verbatim level of the passages, each taken by itself. */
  readonly verbatim: Verbatim;
  readonly verification: { readonly on: PartialDate; readonly sha256: string } | null;
  /** How far it was verified, as a clause. */
  readonly verificationNote: string;
}

/** How many digits of the record's digest are shown: enough to tell its states apart. */
export const DIGITS = 12;

/** Id, address, edition and state of the record, and how far the citation was verified. */
export function provenance(citation: CitationData): string {
  const { id, address, digest, edition, verificationNote } = citation;
  const name = edition === null ? '' : `edition ${edition}, `;
  const state = `${name}SHA-256 of the record ${digest.slice(0, DIGITS)}…`;
  return `Signatory, ${id}, ${address}; ${state}; ${verificationNote}`;
}

/** What reference managers have no field for: what is cited, in which source it is, and its provenance. */
export function note(citation: CitationData): string {
  const { summary, inSource } = citation;
  return oneLine(
    `${sentence(summary)} ${inSource ? `${sentence(inSource)} ` : ''}[${provenance(citation)}]`,
  );
}

/** Where a reader finds it: the source's own address where one is known, else its page in the register. */
export function urlOf({ source, address: page }: CitationData): string {
  return address(source?.url ?? page);
}

/** The largest length of a key: some readers accept no more than 100 characters. */
const KEY = 60;

/**
 * The key of a citation in the formats that have one: at most 60 ASCII letters, digits and hyphens, made from the id alone. Where
 * the id is longer or has other characters, the key ends with a part of its hash.
 */
export function keyOf(id: string): string {
  const key = `signatory-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  if (key.length <= KEY && /^[A-Za-z0-9]+([:/-][A-Za-z0-9]+)*$/.test(id)) return key;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${key.slice(0, KEY - hash.length - 1).replace(/-$/, '')}-${hash}`;
}

/** A text with a full stop, unless it ends with a punctuation mark. */
export function sentence(text: string): string {
  return /[.!?…][”»"’)\]]*$/.test(text) ? text : `${text}.`;
}

/** Text in one line: no format allows a line break inside a value. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A URL with those characters encoded that would end a value in one of the formats. */
export function address(url: string): string {
  return url.replaceAll(/[\s"<>[\]\\^`{|}]/g, (sign) => encodeURIComponent(sign));
}
