import { parsePath, type To, useLocation } from 'react-router';

/** The parameter of every page and file for the state of the record that it is of. */
export const KNOWN_ON = 'knownOn';

/** What an address names: a day, an edition or a digest; null for the present. */
export function knownOnIn(search: string | URLSearchParams): string | null {
  return new URLSearchParams(search).get(KNOWN_ON) || null;
}

/** What the address of the page names. */
export function useKnownOn(): string | null {
  return knownOnIn(useLocation().search);
}

/** An address of the same state of the record; one that names a state of its own stays as it is. */
export function withKnownOn(path: string, knownOn: string | null): string {
  const { pathname = '', search = '', hash = '' } = kept(parsePath(path), knownOn);
  return `${pathname}${search}${hash}`;
}

/** The same of where a link leads to. */
export function keepKnownOn(to: To, knownOn: string | null): To {
  return knownOn === null ? to : kept(typeof to === 'string' ? parsePath(to) : to, knownOn);
}

function kept(to: Exclude<To, string>, knownOn: string | null): Exclude<To, string> {
  const search = new URLSearchParams(to.search);
  if (knownOn === null || search.has(KNOWN_ON)) return to;
  search.set(KNOWN_ON, knownOn);
  return { ...to, search: `?${search}` };
}

/** A redirect of a page to another, which is of the same state of the record; anything else as it is. */
export function redirectKnownOn(thrown: unknown, { url }: Pick<Request, 'url'>): unknown {
  const location = thrown instanceof Response ? thrown.headers.get('location') : null;
  const knownOn = knownOnIn(new URL(url).search);
  if (!(thrown instanceof Response) || !location?.startsWith('/') || knownOn === null)
    return thrown;
  const headers = new Headers(thrown.headers);
  headers.set('location', withKnownOn(location, knownOn));
  return new Response(null, { status: thrown.status, headers });
}

/** The id of an object as the present has it: in answers from an edition it ends in `@` and its name. */
export function idInPresent(id: string): string {
  return id.replace(/@\d{4}-\d{2}-\d{2}\.\d+$/, '');
}
