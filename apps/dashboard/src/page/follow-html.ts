import type { FormEvent, MouseEvent } from 'react';
import { matchPath } from 'react-router';
import { patterns } from '../address/paths.ts';
import { type Language, languages } from '../messages/languages.ts';

/** Goes to a path of the dashboard, given without the prefix of its language. */
type Go = (path: string, options?: { readonly replace: boolean }) => unknown;

/** What marks links and forms that load a new document. */
export const RELOADS = 'data-reload';

/** Follows a link in HTML of the server as the router follows its own. What leads elsewhere is left to the browser. */
export function followLink(event: MouseEvent, language: Language, go: Go): void {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey);
  if (event.defaultPrevented || !isPlain || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || link.hasAttribute('download') || link.hasAttribute(RELOADS)) return;
  const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const { pathname, search } = window.location;
  const path = pathOf(url, language);
  if (path === null) return;
  // Within the page the browser finds the way by itself.
  if (url.hash && url.pathname === pathname && url.search === search) return;
  event.preventDefault();
  go(path, { replace: url.href === window.location.href });
}

/** Sends a form in HTML of the server as the router sends its own. */
export function sendForm(event: FormEvent, language: Language, go: Go): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.hasAttribute(RELOADS))
    return;
  const url = new URL(form.getAttribute('action') ?? '', document.baseURI);
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  url.search = String(new URLSearchParams(fields));
  const path = pathOf(url, language);
  if (path === null) return;
  event.preventDefault();
  go(path);
}

/** The path, query and fragment of a page in the language, without its prefix; null of anything else. */
function pathOf({ origin, pathname, search, hash }: URL, language: Language): string | null {
  const { prefix } = languages[language];
  const isOurs = pathname === prefix || pathname.startsWith(`${prefix}/`);
  if (origin !== window.location.origin || !isOurs) return null;
  const path = pathname.slice(prefix.length) || '/';
  const isPage = Object.values(patterns).some((pattern) => matchPath(pattern, path));
  return isPage ? `${path}${search}${hash}` : null;
}
