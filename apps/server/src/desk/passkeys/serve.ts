import { Refused } from '@signatory/register';
import type { Desk, PasskeyPurpose, Person } from '@signatory/register/desk';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { jsonBodies } from '../../graphql/json-body.ts';
import { Budget } from '../../http/cost-budget.ts';
import { clientOf } from '../../http/rate-limit.ts';
import { Refusal } from '../../http/refusal.ts';
import { originOfDesk } from '../door/guard.ts';
import { sessionCookie, sessionIn } from '../door/session-cookie.ts';
import { challengeIn, counterAfter, madeKey } from './answers.ts';
import { optionsToAdd, optionsToAsk } from './options.ts';

/** How many challenges one client may ask for in ten minutes, and how many answers of its may be wrong. */
const CHALLENGES = 100;
const WRONG = 20;
const WINDOW = 600_000;

const text = z.string().max(10_000);
const optionsShape = z.strictObject({ purpose: z.enum(['ENTER', 'PROVE', 'ADD']) });
/** What browsers make of a credential (`PublicKeyCredential.toJSON`); the rest of it is not needed. */
const credential = { id: z.string().regex(/^[\w-]{1,1400}$/), type: z.literal('public-key') };
const askedShape = z.strictObject({
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: text,
      authenticatorData: text,
      signature: text,
      userHandle: z.exactOptional(text),
    }),
  }),
});
const addedShape = z.strictObject({
  name: z.string().max(100),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: text,
      authenticatorData: text,
      publicKey: text,
      transports: z.exactOptional(z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10)),
    }),
  }),
});

/**
 * Serves passkeys: `/desk/passkeys/options` gives a challenge, and `/enter`, `/prove` and `/add` take the answer to one, which is
 * spent by it. To add one, and to prove who is there, one is signed in.
 */
export function servePasskeys(
  door: FastifyInstance,
  desk: Desk,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): void {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const asked = new Budget(CHALLENGES, WINDOW, () => performance.now());
  const wrong = new Budget(WRONG, WINDOW, () => performance.now());
  const json = jsonBodies(door);
  const { challenges, passkeys, signIn } = desk;

  const originOf = (request: FastifyRequest) => originOfDesk(publicUrl, request);
  const signedIn = async (request: FastifyRequest) => {
    const session = sessionIn(request, isSecure);
    const person = session === null ? null : await signIn.personOf(session);
    if (session === null || !person) throw new Refusal(401, 'Sign in to the desk first.');
    return { session, person };
  };
  const given = async <Output>(request: FastifyRequest, shape: z.ZodType<Output>) => {
    const { data } = shape.safeParse(await json(request, String(request.body)));
    if (data === undefined) throw new Refusal(400, 'Send what the pages of the desk send.');
    return data;
  };
  /** Takes an answer: its challenge is spent first, and what is wrong with it counts. */
  const answered = async <Result>(
    request: FastifyRequest,
    purpose: PasskeyPurpose,
    person: Person | null,
    clientData: string,
    work: (challenge: string) => Promise<Result>,
  ): Promise<Result> => {
    const client = clientOf(request);
    if (wrong.emptyFor(client) > 0)
      throw new Refusal(429, 'Too many answers that are wrong. Try again in ten minutes.');
    try {
      const challenge = challengeIn(clientData);
      await challenges.spend(challenge, purpose, person?.id ?? null);
      return await work(challenge);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      wrong.spend(client, 1);
      request.log.info({ why: error instanceof Error ? error.message : '' }, 'passkey refused');
      throw new Refusal(
        403,
        error instanceof Refused
          ? `Refused: ${error.message}; ${error.cure}.`
          : 'Refused: the passkey did not answer as it should; try it again.',
      );
    }
  };
  /** The key of who answers; that of somebody else is as good as none. */
  const keyFor = async (id: string, person: Person | null, userHandle: string | undefined) => {
    const key = await passkeys.key(id);
    const isTheirs = key && (person === null || key.person === person.id);
    const named = userHandle && Buffer.from(userHandle, 'base64url').toString();
    if (!isTheirs || (named && named !== key.person)) throw new Error('no such passkey');
    return key;
  };

  door.post('/passkeys/options', async (request, reply) => {
    const { purpose } = await given(request, optionsShape);
    const client = clientOf(request);
    if (asked.emptyFor(client) > 0)
      throw new Refusal(429, 'Too many challenges. Try again in ten minutes.');
    asked.spend(client, 1);
    const person = purpose === 'ENTER' ? null : (await signedIn(request)).person;
    const challenge = await challenges.give(purpose, person?.id ?? null);
    const known = person ? await passkeys.keysOf(person.id) : [];
    const origin = originOf(request);
    return reply.send(
      person && purpose === 'ADD'
        ? optionsToAdd(origin, person, known, challenge)
        : optionsToAsk(origin, known, challenge),
    );
  });
  door.post('/passkeys/enter', async (request, reply) => {
    const { response } = await given(request, askedShape);
    const { clientDataJSON, userHandle } = response.response;
    const { session } = await answered(
      request,
      'ENTER',
      null,
      clientDataJSON,
      async (challenge) => {
        const key = await keyFor(response.id, null, userHandle);
        return passkeys.enter(
          key,
          counterAfter(originOf(request), key, response.response, challenge),
        );
      },
    );
    const before = sessionIn(request, isSecure);
    if (before !== null) await signIn.leave(before);
    return reply.header('set-cookie', sessionCookie(session, isSecure)).code(204).send();
  });
  door.post('/passkeys/prove', async (request, reply) => {
    const { session, person } = await signedIn(request);
    const { response } = await given(request, askedShape);
    const { clientDataJSON, userHandle } = response.response;
    await answered(request, 'PROVE', person, clientDataJSON, async (challenge) => {
      const key = await keyFor(response.id, person, userHandle);
      const after = counterAfter(originOf(request), key, response.response, challenge);
      await passkeys.prove(session, key, after);
    });
    return reply.code(204).send();
  });
  door.post('/passkeys/add', async (request, reply) => {
    const { session, person } = await signedIn(request);
    const { response, name } = await given(request, addedShape);
    await answered(request, 'ADD', person, response.response.clientDataJSON, async (challenge) => {
      await signIn.requireProof(session);
      const made = madeKey(originOf(request), response.id, response.response, challenge);
      const { transports = [] } = response.response;
      await passkeys.add(session, name, { id: response.id, transports, ...made });
    });
    return reply.code(204).send();
  });
}
