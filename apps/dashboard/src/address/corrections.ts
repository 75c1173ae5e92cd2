/**
 * The address at which an error on a page is reported: a letter (RFC 6068) that begins with the page and its edition, or a web
 * address with both as parameters.
 */
export function correctionAddress(
  corrections: string,
  reported: { readonly page: string; readonly edition: string },
  letter: string,
): string {
  if (!/^https?:/.test(corrections)) {
    const to = encodeURIComponent(corrections).replace('%40', '@');
    return `mailto:${to}?body=${encodeURIComponent(letter.replaceAll('\n', '\r\n'))}`;
  }
  const url = new URL(corrections);
  for (const [name, value] of Object.entries(reported))
    if (value) url.searchParams.set(name, value);
  return url.href;
}
