import type { Entry as Known } from '@signatory/quotes';
import { objectOf } from '../seeds/object-of.ts';
import { demonymsOf } from './demonyms.ts';
import { seatsOf } from './seats.ts';

/** Whom and what the record knows, for reading an article of a day. */
export interface RecordKnown {
  readonly speakers: readonly Known[];
  readonly accords: readonly Known[];
}

type Draft = Readonly<Record<string, unknown>>;

/** An entry of a type, in the shape of seed files. */
export interface ReadEntry {
  readonly type: string;
  readonly value: unknown;
}

/** What the seeds say of leaders, bodies, countries and accords, with the offices held on the day of the text. */
export function knownFrom(entries: readonly ReadEntry[], day: string): RecordKnown {
  const drafts = (type: string): Draft[] =>
    entries.flatMap((entry) => {
      const draft = entry.type === type ? objectOf(entry.value) : undefined;
      return draft ? [draft] : [];
    });
  const countries = drafts('Country').map((draft): Known => {
    const key = text(draft.code);
    return {
      key,
      kind: 'country',
      names: namesOf(draft),
      demonyms: demonymsOf(key),
      seats: seatsOf(key),
    };
  });
  const called = new Map(countries.map(({ key, names }) => [key, names]));
  const leaders = drafts('Leader').map(
    (draft): Known => ({
      key: text(draft.slug),
      kind: 'leader',
      names: namesOf(draft),
      ...(draft.country ? { country: text(draft.country) } : {}),
      offices: officesOn(draft, day, called),
    }),
  );
  const bodies = drafts('Body').map(
    (draft): Known => ({
      key: text(draft.slug),
      kind: 'body',
      names: namesOf(draft),
      // A newspaper of a country does not act for it.
      ...(draft.country && draft.kind !== 'NEWS_PUBLISHER' ? { country: text(draft.country) } : {}),
      ...roleOf(draft),
    }),
  );
  const accords = drafts('Accord').map(
    (draft): Known => ({
      key: text(draft.slug),
      kind: 'accord',
      names: namesOf(draft),
      countries: placesIn(draft),
      ...sinceOf(draft),
    }),
  );
  return { speakers: [...leaders, ...bodies, ...countries], accords };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a body is, where that tells what its words make of it. */
function roleOf({ kind }: Draft): Pick<Known, 'role'> {
  if (kind === 'GOVERNMENT') return { role: 'GOVERNMENT' };
  return /^(?:NEWS|REFERENCE)_PUBLISHER$/.test(text(kind)) ? { role: 'REPORTER' } : {};
}

/** The countries with a place in an accord. */
function placesIn({ participations }: Draft): string[] {
  const places = Array.isArray(participations) ? participations : [];
  return places.flatMap((place) => text(objectOf(place)?.country) || []);
}

/** The first day of an act in an accord. */
function sinceOf(draft: Draft): { since?: string } {
  const places = Array.isArray(draft.participations) ? draft.participations : [];
  const days = [draft, ...places].flatMap((of) => {
    const acts = objectOf(of)?.acts;
    return Array.isArray(acts) ? acts.map((act) => text(objectOf(act)?.date)).filter(Boolean) : [];
  });
  const [since] = days.sort();
  return since ? { since } : {};
}

/** All names of a draft, in all languages, the English ones first. */
function namesOf(draft: Draft): string[] {
  const { en, ...others } = objectOf(draft.names) ?? {};
  return [en, ...Object.values(others)].flatMap((names) =>
    (Array.isArray(names) ? names : [names]).filter((name) => typeof name === 'string'),
  );
}

function officesOn(draft: Draft, day: string, called: ReadonlyMap<string, readonly string[]>) {
  const offices = Array.isArray(draft.offices) ? draft.offices : [];
  return offices.flatMap((office) => {
    const { title, country, from, to } = objectOf(office) ?? {};
    const held = (!from || text(from) <= day) && (!to || day <= text(to));
    if (!held || !country) return [];
    return [
      {
        title: withoutCountry(text(objectOf(title)?.en ?? title), called.get(text(country)) ?? []),
        country: text(country),
      },
    ];
  });
}

/** "President of Kazakhstan" is the office of President, of that country. */
function withoutCountry(title: string, names: readonly string[]): string {
  for (const name of names)
    for (const end of [` of ${name}`, ` of the ${name}`])
      if (title.endsWith(end)) return title.slice(0, -end.length);
  return title;
}
