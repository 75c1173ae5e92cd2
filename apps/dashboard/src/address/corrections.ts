/** What is reported: the page and the edition of the record that it is of. */
export interface Reported {
  /** The address of the page. */
  readonly page: string;
  /** The name of the edition; null where none is known. */
  readonly edition: string | null;
}

/**
 * The address at which an error on a page is reported: a letter to be sent (RFC 6068), begun with page and edition, or a web
 * address with both as parameters.
 */
export function correctionAddress(
  corrections: string,
  { page, edition }: Reported,
  letter: { readonly subject: string; readonly body: string },
): string {
  if (/^https?:/.test(corrections)) {
    const url = new URL(corrections);
    url.searchParams.set('page', page);
    if (edition !== null) url.searchParams.set('edition', edition);
    return url.href;
  }
  const at = corrections.lastIndexOf('@');
  const to = `${encodeURIComponent(corrections.slice(0, at))}${corrections.slice(at)}`;
  const body = encodeURIComponent(letter.body.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(letter.subject)}&body=${body}`;
}
