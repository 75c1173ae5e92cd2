/** The path of a picture, which is rendered as pages are, in any language. */
const PICTURE = /^(?:[a-z]{2}\/)?pictures\/[\w-]+\/[\w-]+(?:\/[a-z]+)?\.svg$/;

/** The path of the page of an edition, in any language. */
const EDITION = /^(?:[a-z]{2}\/)?changes\/[\d.-]+$/;

/**
 * Whether a path is that of a file: it has an extension, or a segment that begins with a dot. Slugs and codes have no dots, and
 * names of editions end in digits.
 */
export function isFile(path: string): boolean {
  if (EDITION.test(path) || PICTURE.test(path)) return false;
  return path.split('/').some((part) => part.startsWith('.')) || /\.[^/]*$/.test(path);
}
