import { Refused } from '@signatory/register';
import type { Desk } from '@signatory/register/desk';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { jsonBodies } from '../../graphql/json-body.ts';
import { Budget } from '../../http/cost-budget.ts';
import { clientOf } from '../../http/rate-limit.ts';
import { Refusal } from '../../http/refusal.ts';
import { sessionCookie, sessionIn } from '../door/session-cookie.ts';

/** How many links that do not hold one client may try in ten minutes. */
const GUESSES = 20;
const WINDOW = 600_000;

const bodyShape = z.strictObject({ link: z.string().max(100) });

/** The address of the page that signs somebody in. */
export function linkAddress(origin: string, secret: string): string {
  return `${origin}/desk/sign-in#${secret}`;
}

/** Takes the POST of the page of links, `/desk/sign-in`, which spends one and begins a session, and `/desk/sign-out`. */
export function serveSignIn(
  door: FastifyInstance,
  { signIn }: Desk,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): void {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const guesses = new Budget(GUESSES, WINDOW, () => performance.now());
  const json = jsonBodies(door);

  door.post('/sign-in', async (request, reply) => {
    const client = clientOf(request);
    if (guesses.emptyFor(client) > 0)
      throw new Refusal(429, 'Too many links that do not hold. Try again in ten minutes.');
    const { data } = bodyShape.safeParse(await json(request, String(request.body)));
    if (!data) throw new Refusal(400, 'Send JSON: {"link": "…"}.');
    try {
      const before = sessionIn(request, isSecure);
      const { session, person } = await signIn.enter(data.link);
      // A session that somebody else may have put there ends with a sign-in.
      if (before !== null) await signIn.leave(before);
      return await reply
        .header('set-cookie', sessionCookie(session, isSecure))
        .type('text/plain; charset=utf-8')
        .send(`You are signed in as ${person.name}.\n`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      guesses.spend(client, 1);
      throw new Refusal(403, `Not signed in: ${error.message}; ${error.cure}.`);
    }
  });
  door.post('/sign-out', async (request, reply) => {
    const session = sessionIn(request, isSecure);
    if (session !== null) await signIn.leave(session);
    return reply.header('set-cookie', sessionCookie(null, isSecure)).code(204).send();
  });
}
