import { data } from 'react-router';
import { type Parameters, possibleRefusals } from '../address/parameters.ts';
import { QueryFailed } from '../client/failure.ts';

/** Throws the failure of a query for the router, in terms of the address that the reader knows. */
export function tellRouter(
  error: unknown,
  address: {
    readonly search: URLSearchParams;
    readonly params: Readonly<Record<string, string | undefined>>;
  },
  known: Parameters,
): never {
  const { search, params } = address;
  if (!(error instanceof QueryFailed)) throw error;
  const { reference, beyond, isTooMuch } = error;
  // The error names the argument of the schema; the reader knows the parameter of the URL.
  const [parameter] = [...search].find(([, value]) => value === beyond?.asked) ?? [];
  // References of the path are used in filters as well.
  const isInPath = (value: string | null) => Object.values(params).some((part) => part === value);
  const isUnspecific =
    error.status === 400 && !isTooMuch && beyond === null && error.refused.length === 0;
  const refusals = isUnspecific
    ? possibleRefusals(search, known, error.isCursor ? 'cursor' : 'words')
    : error.refused;
  const refused = refusals.map((one) => (isInPath(one.value) ? { ...one, parameter: null } : one));
  const status = refused.some((one) => one.parameter === null) ? 404 : error.status;
  const told = { reference, beyond: beyond && { ...beyond, parameter }, refused, isTooMuch };
  throw data(told, { status });
}
