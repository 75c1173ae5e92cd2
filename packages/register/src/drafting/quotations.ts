import { type Draft, type Entry, extract, saidAt } from '@signatory/quotes';
import { channelAt } from './channel-at.ts';
import { type Concerned, concernedBy, type NamesIn } from './concerned.ts';
import { inCapitals, isDayLong, onOneLine, type When, type Who, whenOf } from './groups.ts';

/** A person whom the article names and the record has not. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly mention: string;
}

/** What an article says was said, with all that it tells about it. */
export interface Quotation {
  readonly draft: Draft;
  /** Null where nobody is found who said it. */
  readonly who: Who | null;
  /** The speaker, where the record does not know them. */
  readonly person: Person | null;
  readonly when: When | null;
  readonly channel: string | undefined;
  readonly occasion: string | undefined;
  /** What it is about, by the names in it. */
  readonly concerned: Concerned;
}

/** What an article of a day says was said, in the order of the text. */
export function quotationsIn(
  text: string,
  {
    published,
    speakers,
    find,
  }: {
    readonly published: string;
    readonly speakers: readonly Entry[];
    readonly find: NamesIn;
  },
): readonly Quotation[] {
  const leaders = leadersBySlug(speakers);
  const days = new Map<string, Spoke>();
  return extract(text, { gazetteer: speakers }).map((draft): Quotation => {
    const spoke = speakerOf(draft, leaders);
    const occasion = saidAt(text, draft);
    return {
      draft,
      ...spoke,
      when: dayOf(whenOf(text, draft, published), spoke.who, days, paragraphAt(text, draft)),
      channel: channelAt(text, draft),
      // "an interview" is a channel, and no occasion that can be found again.
      occasion:
        occasion && occasion.text.split(/\s+/).length > 2
          ? inCapitals(onOneLine(occasion.text))
          : undefined,
      concerned: concernedBy(text, draft, find),
    };
  });
}

/** When a speaker last spoke, and where the paragraph begins that tells it. */
interface Spoke {
  readonly when: When;
  readonly paragraph: number;
}

/**
 * The day of what was said: where it is not told beside it, that on which its speaker last spoke; a month or a year only within the paragraph.
 * `days` has these, by speaker.
 */
function dayOf(
  when: When | null,
  who: Who | null,
  days: Map<string, Spoke>,
  paragraph: number,
): When | null {
  const key = who && JSON.stringify(who.speaker);
  if (key === null) return when;
  if (when) {
    // Of what follows it is inferred, though it has its year.
    days.set(key, { when: { ...when, whole: false }, paragraph });
    return when;
  }
  const last = days.get(key);
  return last && (isDayLong(last.when) || last.paragraph === paragraph) ? last.when : null;
}

const paragraphAt = (text: string, { content }: Draft): number =>
  text.lastIndexOf('\n', content.start) + 1;

/** A slug made of a name. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The leaders by their slugs, and by those that their names would have; null where several are meant. */
function leadersBySlug(speakers: readonly Entry[]): ReadonlyMap<string, string | null> {
  const leaders = speakers.filter(({ kind }) => kind === 'leader');
  const found = new Map<string, string | null>();
  for (const { key, names } of leaders)
    for (const slug of new Set(names.map(slugOf)))
      if (slug !== '') found.set(slug, found.has(slug) ? null : key);
  for (const { key } of leaders) found.set(key, key);
  return found;
}

const PRONOUN = /^(?:he|she|they|we|it|you|who|which|his|her|their|its|one|another|some|others)$/i;

/** Who spoke: an entry of the record; a person named here, whom the record has not; or somebody described. Nobody for a pronoun alone. */
function speakerOf(
  { speaker, named, mention }: Draft,
  leaders: ReadonlyMap<string, string | null>,
): Pick<Quotation, 'who' | 'person'> {
  if (speaker && speaker.kind !== 'country')
    return { who: { speaker: { [speaker.kind]: speaker.key }, name: speaker.key }, person: null };
  if (!mention) return { who: null, person: null };
  const words = onOneLine(mention.text);
  if (speaker)
    return {
      who: {
        speaker: { unnamed: words, country: speaker.key },
        name: slugOf(speaker.names[0] ?? speaker.key),
      },
      person: null,
    };
  if (named && /\s/.test(named.text.trim())) {
    const name = onOneLine(named.text);
    const slug = slugOf(name);
    // With the slug of an entry, or a name of it, it is that entry which is written.
    const leader = leaders.get(slug);
    if (leader) return { who: { speaker: { leader }, name: leader }, person: null };
    return {
      who: { speaker: { leader: slug }, name: slug },
      person: { slug, name, mention: words },
    };
  }
  return { who: PRONOUN.test(words) ? null : unnamed(words), person: null };
}

/** A speaker whom an article describes and does not name. */
export function unnamed(words: string): Who {
  return { speaker: { unnamed: words }, name: slugOf(words).slice(0, 40) || 'unnamed' };
}
