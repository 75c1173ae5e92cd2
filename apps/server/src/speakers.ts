import { type Office, officesOn, type PartialDate, type Speaker } from '@signatory/register';
import type { Context } from './context.ts';
import { named } from './nodes.ts';
import type { ResolversTypes } from './resolvers/types.generated.ts';

/** The leader, body or unnamed speaker that a row names. */
export async function speakerOf(
  speaker: Speaker,
  { one }: Context,
): Promise<Awaited<ResolversTypes['Speaker']>> {
  if ('leader' in speaker) return named('Leader', await one.leaders.get(speaker.leader));
  if ('body' in speaker) return named('Body', await one.bodies.get(speaker.body));
  return named('UnnamedSpeaker', speaker);
}

/**
 * The office a speaker held on a day: the earliest of those held, since later ones are mostly held besides it. Null
 * where the day is unknown, the speaker is no leader or the record knows no office.
 */
export async function officeHeld(
  speaker: Speaker | null,
  day: PartialDate | null,
  { many }: Context,
): Promise<Office | null> {
  if (speaker === null || day === null || !('leader' in speaker)) return null;
  return officesOn(await many.officesOf.load(speaker.leader), day)[0] ?? null;
}
