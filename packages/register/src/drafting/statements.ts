import {
  type Draft,
  type Entry,
  extract,
  type ProposedAct,
  type Stretch,
  saidAt,
} from '@signatory/quotes';
import { wordCount } from '../source/word-count.ts';
import { channelOf } from './channel.ts';
import { type Group, groupFor, inCapitals, onOneLine, type Who, whenOf } from './groups.ts';
import { fragmentAt, passageAt, shortened, withoutOutletSign } from './passages.ts';
import type { StatementSeed, WordingSeed } from './statement-seed.ts';

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
  readonly acts: readonly ProposedAct[];
}

interface Person {
  readonly slug: string;
  readonly name: string;
  readonly mention: string;
}

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const lastOf = (slug: string) => slug.split('-').at(-1) ?? slug;
const PRONOUN = /^(?:he|she|they|we|it|you|who|which|his|her|their|its|one|another|some|others)$/i;

/** Drafts of statements: one for each speaker and day, its quotations as wordings, in the order of the article. */
export function draftStatements(
  text: string,
  { published, accord, speakers, acts }: About,
): Drafted {
  const left: string[] = [];
  const unknown = new Map<string, Person>();
  const groups: Group[] = [];
  // What of the article's own words may be given: 15 % of it, 250 words at most, with room left for acts.
  let room = Math.min(250, Math.floor(wordCount(text) * 0.15)) - acts.length * 12;
  for (const draft of extract(text, { gazetteer: speakers })) {
    const words = onOneLine(draft.content.text).slice(0, 60);
    const who = speakerOf(draft, unknown);
    if (!who) {
      left.push(`no speaker found: ${words}`);
      continue;
    }
    const wording = wordingOf(text, draft);
    const cost = costOf(wording);
    if (draft.form !== 'DIRECT' && cost > room) {
      left.push(`more of the article’s own words than may be given: ${words}`);
      continue;
    }
    if (draft.form === 'INDIRECT' && 'unnamed' in who.speaker) {
      left.push(`a paraphrase of somebody who is not named: ${words}`);
      continue;
    }
    room -= cost;
    const channel = channelOf(paragraphOf(text, draft.content));
    const group = groupFor(groups, who, whenOf(text, draft, published));
    const occasion = saidAt(text, draft);
    // "an interview" is a channel, and no occasion that can be found again.
    if (occasion && occasion.text.split(/\s+/).length > 2)
      group.occasion ??= inCapitals(onOneLine(occasion.text));
    if (channel) group.channel ??= channel;
    const before = group.wordings.at(-1);
    if (draft.continues !== null && before?.form === 'DIRECT' && wording.form === 'DIRECT')
      group.wordings[group.wordings.length - 1] = {
        ...before,
        passages: [...(before.passages ?? []), ...(wording.passages ?? [])],
      };
    else group.wordings.push(wording);
  }
  const countries = [...new Set(acts.flatMap(({ country }) => country?.key ?? []))].sort();
  const slugs = new Set<string>();
  const statements = groups.map(
    ({ speaker, name, when, channel, occasion, wordings }): StatementSeed => {
      const date = when?.date ?? published;
      const base = `${lastOf(name)}-${date}-${accord}`;
      let slug = base;
      for (let number = 2; slugs.has(slug); number++) slug = `${base}-${number}`;
      slugs.add(slug);
      return {
        slug,
        speaker,
        date,
        ...(when && !when.whole ? { dateWording: when.words } : {}),
        ...(when?.whole ? {} : { dateInferred: true as const }),
        ...(channel ? { channel } : {}),
        ...(occasion ? { occasion } : {}),
        accords: [accord],
        ...(countries.length > 0 ? { countries } : {}),
        wordings,
      };
    },
  );
  return { statements, unknown: [...unknown.values()], left };
}

/** The paragraph that a stretch begins in, with what stands near it: another paragraph tells of another occasion. */
function paragraphOf(text: string, { start, end }: Stretch): string {
  const first = Math.max(text.lastIndexOf('\n', start) + 1, start - 160);
  const line = text.indexOf('\n', end);
  return text.slice(first, Math.min(line < 0 ? text.length : line, end + 160));
}

/** Who spoke: an entry of the record; a person named here, whom the record has not; or somebody described. Null for a pronoun alone. */
function speakerOf(draft: Draft, unknown: Map<string, Person>): Who | null {
  const { speaker, named, mention } = draft;
  if (speaker && speaker.kind !== 'country')
    return { speaker: { [speaker.kind]: speaker.key }, name: speaker.key };
  if (!mention) return null;
  const words = onOneLine(mention.text);
  if (speaker)
    return {
      speaker: { unnamed: words, country: speaker.key },
      name: slugOf(speaker.names[0] ?? speaker.key),
    };
  if (named && /\s/.test(named.text.trim())) {
    const name = onOneLine(named.text);
    const slug = slugOf(name);
    if (!unknown.has(slug)) unknown.set(slug, { slug, name, mention: words });
    return { speaker: { leader: slug }, name: slug };
  }
  return PRONOUN.test(words)
    ? null
    : { speaker: { unnamed: words }, name: slugOf(words).slice(0, 40) || 'unnamed' };
}

function wordingOf(text: string, draft: Draft): WordingSeed {
  const head = {
    form: draft.form,
    ...(draft.cue ? { cue: onOneLine(draft.cue.text) } : {}),
    ...(draft.mention ? { attributedAs: onOneLine(draft.mention.text) } : {}),
  };
  const spans = draft.passages.map((one) => withoutOutletSign(text, one));
  if (draft.form === 'DIRECT')
    return { ...head, passages: spans.map((span) => passageAt(text, span)) };
  const passages = spans.map((span) => fragmentAt(text, span));
  const quoted = draft.form === 'MIXED' ? passages.map(({ exact }) => exact) : [];
  const clause = passageAt(text, shortened(text, withoutThat(draft.content), quoted));
  return draft.form === 'MIXED' ? { ...head, passages, clause } : { ...head, clause };
}

/** A clause without the "that" before it. */
function withoutThat({ start, end, text }: Stretch): Stretch {
  const that = /^that\s+/.exec(text)?.[0].length ?? 0;
  return { start: start + that, end, text: text.slice(that) };
}

/** The words of a wording that are the article's own. */
function costOf({ form, passages = [], clause }: WordingSeed): number {
  const around = [...passages, ...(clause ? [clause] : [])].flatMap(({ prefix, suffix }) => [
    prefix,
    suffix,
  ]);
  const quoted =
    form === 'INDIRECT'
      ? 0
      : passages.reduce(
          (sum, { exact }) => (clause?.exact.includes(exact) ? sum + wordCount(exact) : sum),
          0,
        );
  const own = clause ? wordCount(clause.exact) - quoted : 0;
  return own + around.reduce((sum, words) => sum + wordCount(words ?? ''), 0);
}
