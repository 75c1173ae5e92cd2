import type { Entry, ProposedAct } from '@signatory/quotes';
import { wordCount } from '../source/word-count.ts';
import { namesIn, unionOf } from './concerned.ts';
import { type Group, groupFor, onOneLine } from './groups.ts';
import { LONGEST } from './passages.ts';
import { type Person, type Quotation, quotationsIn } from './quotations.ts';
import type { StatementSeed } from './statement-seed.ts';
import { costOf, wordingOf } from './wordings.ts';

/** What is drafted from the quotations of an article, and why some of them are left to the editor. */
export interface Drafted {
  readonly statements: readonly StatementSeed[];
  /** Persons whom the article names and the record has not. */
  readonly unknown: readonly Person[];
  readonly left: readonly string[];
}

export interface About {
  readonly published: string;
  readonly accord: string;
  readonly speakers: readonly Entry[];
  readonly accords: readonly Entry[];
  readonly acts: readonly ProposedAct[];
}

const lastOf = (slug: string) => slug.split('-').at(-1) ?? slug;

/** What of the article's own words may be given: 15 % of it, 250 words at most. */
export function roomIn(text: string): number {
  return Math.min(250, Math.floor(wordCount(text) * 0.15));
}

/** Drafts of statements: one for each speaker, day and occasion, its quotations as wordings, in the order of the article. */
export function draftStatements(
  text: string,
  about: About,
): Drafted & Pick<DraftedStatements, 'slugOf'> & { readonly quotations: readonly Quotation[] } {
  const { acts } = about;
  const left: string[] = [];
  const taken: Quotation[] = [];
  const unknown = new Map<string, Person>();
  // With room left for acts.
  let room = roomIn(text) - acts.length * LONGEST;
  const countries = about.speakers.filter(({ kind }) => kind === 'country');
  const find = namesIn(text, about.accords, countries);
  const quotations = quotationsIn(text, { ...about, find });
  for (const quotation of quotations) {
    const { draft, who, person } = quotation;
    const words = onOneLine(draft.content.text).slice(0, 60);
    if (!who) {
      left.push(`no speaker found: ${words}`);
      continue;
    }
    if (person && !unknown.has(person.slug)) unknown.set(person.slug, person);
    const cost = costOf(wordingOf(text, draft));
    if (draft.form !== 'DIRECT' && cost > room) {
      left.push(`more of the article’s own words than may be given: ${words}`);
      continue;
    }
    if (draft.form === 'INDIRECT' && 'unnamed' in who.speaker) {
      left.push(`a paraphrase of somebody who is not named: ${words}`);
      continue;
    }
    room -= cost;
    taken.push(quotation);
  }
  const { statements, slugOf } = statementsOf(text, taken, about);
  return { statements, slugOf, quotations, unknown: [...unknown.values()], left };
}

export interface DraftedStatements {
  readonly statements: readonly StatementSeed[];
  /** The slug of the statement that a quotation is a wording of. */
  readonly slugOf: ReadonlyMap<Quotation, string>;
}

/** Statements of quotations with a speaker: one for each speaker, day and occasion, in the order of the article. What names no accord is about that of the article. */
export function statementsOf(
  text: string,
  quotations: readonly Quotation[],
  { accord, published }: Pick<About, 'accord' | 'published'>,
): DraftedStatements {
  const groups: Group[] = [];
  const groupOf = new Map<Quotation, Group>();
  let last: Quotation | null = null;
  for (const quotation of quotations) {
    const { draft, who, concerned } = quotation;
    if (!who) continue;
    const wording = wordingOf(text, draft);
    const group =
      (draft.continues !== null && last?.who === who && groupOf.get(last)) ||
      groupFor(groups, who, quotation);
    groupOf.set(quotation, group);
    last = quotation;
    group.concerned.push(concerned);
    const before = group.wordings.at(-1);
    if (draft.continues !== null && before?.form === 'DIRECT' && wording.form === 'DIRECT')
      group.wordings[group.wordings.length - 1] = {
        ...before,
        passages: [...(before.passages ?? []), ...(wording.passages ?? [])],
      };
    else group.wordings.push(wording);
  }
  const slugs = new Set<string>();
  const slugByGroup = new Map<Group, string>();
  const statements = groups.map((group): StatementSeed => {
    const { speaker, name, when, channel, occasion, wordings } = group;
    const { accords, countries } = unionOf(group.concerned);
    const about = accords.length === 0 || accords.includes(accord) ? accord : accords[0];
    const date = when ? when.date : published;
    const base = `${lastOf(name)}-${date ?? published}-${about}`;
    let slug = base;
    for (let number = 2; slugs.has(slug); number++) slug = `${base}-${number}`;
    slugs.add(slug);
    slugByGroup.set(group, slug);
    return {
      slug,
      speaker,
      ...(date === null ? {} : { date }),
      ...(when && !when.whole ? { dateWording: when.words } : {}),
      ...(when?.whole || date === null ? {} : { dateInferred: true as const }),
      ...(channel ? { channel } : {}),
      ...(occasion ? { occasion } : {}),
      accords: accords.length > 0 ? accords : [accord],
      ...(countries.length > 0 ? { countries } : {}),
      wordings,
    };
  });
  const slugOf = new Map([...groupOf].map(([one, group]) => [one, slugByGroup.get(group) ?? '']));
  return { statements, slugOf };
}
