import { BodyKind } from '@signatory/schema';
import { slugOf } from '../../drafting/quotations.ts';
import { objectOf } from '../../seeds/object-of.ts';
import { DeskRefused } from '../desk-refused.ts';
import type { Accepted, SpeakerChoice } from './article.ts';
import type { WorkingEntries } from './entries.ts';

/** Throws `DeskRefused` for a speaker who is given otherwise than one of their kind is. */
export function requireSpeaker({ kind, country, bodyKind }: SpeakerChoice): void {
  const mayHaveCountry = kind === 'UNNAMED' || kind === 'NEW_BODY';
  if (country !== undefined && !(mayHaveCountry && /^[A-Z]{3}$/.test(country)))
    throw refused(
      `${country} is no code of a country for which such a speaker speaks`,
      'choose a country that is suggested, for a new body or somebody who is not named',
    );
  const isKind = Object.values<string | undefined>(BodyKind).includes(bodyKind);
  if (bodyKind !== undefined ? kind !== 'NEW_BODY' || !isKind : kind === 'NEW_BODY')
    throw refused(
      bodyKind === undefined ? 'a new body has no kind' : `${bodyKind} is no kind of a new body`,
      'choose what kind of body it is',
    );
}

/** Throws `DeskRefused` for a speaker whom the record, with the drafts of the change set, cannot have: before anything is written. */
export function requireSpeakers(accepted: readonly Accepted[], entries: WorkingEntries): void {
  const bodies = new Map<string, SpeakerChoice>();
  for (const { speaker } of accepted) {
    if (!speaker) continue;
    requireSpeaker(speaker);
    const { kind, key, country } = speaker;
    if (kind === 'LEADER' || kind === 'BODY') {
      const id = `${kind === 'LEADER' ? 'Leader' : 'Body'}:${key}`;
      if (!isThere(id))
        throw refused(`there is no ${kind.toLowerCase()} ${key}`, 'choose one that is suggested');
    }
    if (country !== undefined && !isThere(`Country:${country}`))
      throw refused(`there is no country ${country}`, 'choose one that is suggested');
    if (kind !== 'NEW_BODY') continue;
    const slug = slugOf(key);
    if (slug === '' || slug.length > 100)
      throw refused(
        `no slug can be made of the name ${key}`,
        'name the new body in English, in Latin letters and under 100 characters',
      );
    const other = bodies.get(slug);
    const isSame = other?.bodyKind === speaker.bodyKind && other?.country === country;
    if (other && !isSame)
      throw refused(
        `the new body ${key} has two kinds or countries`,
        'give it the same ones wherever it speaks',
      );
    bodies.set(slug, speaker);
    const there = objectOf(entries.get(`Body:${slug}`)?.draft);
    // What was written of this article before is the same body.
    if (there && (there.kind !== speaker.bodyKind || there.country !== country))
      throw refused(
        `there is a body ${slug} already, of another kind or country`,
        'choose that one, or call the new one otherwise',
      );
  }

  function isThere(id: string): boolean {
    return (entries.get(id)?.draft ?? null) !== null;
  }
}

function refused(message: string, cure: string): DeskRefused {
  return new DeskRefused('INVALID', message, cure, ['accepted']);
}
