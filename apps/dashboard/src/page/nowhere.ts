import { data, type LoaderFunctionArgs } from 'react-router';
import { knownOnIn } from '../address/known-on.ts';
import { askContext } from './contexts.ts';
import { requireSameDocument } from './define-page.ts';
import { failureInEdition } from './failure-in-edition.ts';

/** The loader of every address that no page has, which is none in the present either. */
export async function nowhere({ request, context }: LoaderFunctionArgs): Promise<never> {
  requireSameDocument({ request, context });
  const failure = data(null, { status: 404 });
  if (knownOnIn(new URL(request.url).search) === null) throw failure;
  throw await failureInEdition(failure, context.get(askContext), () => Promise.reject(failure));
}
