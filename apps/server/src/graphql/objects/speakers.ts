import { type OfficeOn, officeToName, type PartialDate, type Speaker } from '@signatory/register';
import type { Context } from '../context.ts';
import { type MaybePromise, whenResolved } from '../maybe-promise.ts';
import type { ResolversTypes } from '../resolvers/types.generated.ts';
import { withTypename } from './nodes.ts';

/** The leader, body or unnamed speaker of a row. */
export function speakerOf(
  speaker: Speaker,
  { one }: Context,
): MaybePromise<Awaited<ResolversTypes['Speaker']>> {
  if ('leader' in speaker) {
    return whenResolved(one.leaders.get(speaker.leader), (leader) =>
      withTypename('Leader', leader),
    );
  }
  if ('body' in speaker)
    return whenResolved(one.bodies.get(speaker.body), (body) => withTypename('Body', body));
  return withTypename('UnnamedSpeaker', speaker);
}

/**
 * The office to name a speaker by on a day, held or last known. Null where the day is unknown, the speaker is no
 * leader or the record knows no office.
 */
export function officeHeld(
  speaker: Speaker | null,
  day: PartialDate | null,
  { many }: Context,
): MaybePromise<OfficeOn | null> {
  if (speaker === null || day === null || !('leader' in speaker)) return null;
  return whenResolved(many.officesOf.load(speaker.leader), (offices) => officeToName(offices, day));
}
