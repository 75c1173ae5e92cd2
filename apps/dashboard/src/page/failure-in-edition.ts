import { data } from 'react-router';
import { type FailureDetails, noDetails } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';

/** What a loader throws where there is no page. */
type Thrown = ReturnType<typeof data<Partial<FailureDetails> | null>>;

/**
 * Why a page of an edition cannot be shown, with the edition; where the edition has no such page, whether the present has it, which
 * `askPresent` tries. Anything else that was thrown as it is.
 */
export async function failureInEdition(
  thrown: unknown,
  ask: Ask,
  askPresent: () => Promise<unknown>,
): Promise<unknown> {
  if (!isFailure(thrown)) return thrown;
  const answer = await ask('KnownEdition', {}).catch(() => null);
  const edition = answer?.register.edition;
  if (!edition) return thrown;
  const isInPresent = thrown.init?.status === 404 ? await isThere(askPresent) : null;
  const { name, publishedOn, redactions } = edition;
  return data(
    {
      ...noDetails,
      ...thrown.data,
      edition: { name, publishedOn, redactions: redactions.totalCount, isInPresent },
    },
    thrown.init ?? {},
  );
}

/** Null where that cannot be said just now. */
async function isThere(askPresent: () => Promise<unknown>): Promise<boolean | null> {
  try {
    await askPresent();
    return true;
  } catch (error) {
    // What has another spelling in the present is redirected.
    if (error instanceof Response) return true;
    return isFailure(error) && error.init?.status === 404 ? false : null;
  }
}

function isFailure(thrown: unknown): thrown is Thrown {
  return thrown instanceof Object && 'type' in thrown && thrown.type === 'DataWithResponseInit';
}
