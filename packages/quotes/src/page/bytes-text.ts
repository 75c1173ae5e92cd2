/** Text that bytes hold, and in which encoding; or why they hold none. */
export type BytesText =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: string };

const decode = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How a page or a feed names its encoding, within its first bytes. */
const NAMED = /(?:charset\s*=\s*["']?|encoding\s*=\s*["'])([\w-]{3,20})/i;
const NAMED_WITHIN = 2_048;
/** Of the letters of a text in Windows-1252 no more than this are outside ASCII; in Cyrillic or Arabic nearly all are. */
const FOREIGN = 0.25;

/** Units that no text has: what stands between the letters of another encoding, or of none. */
const hasControls = (text: string): boolean =>
  Array.from(text).some((sign) => {
    const unit = sign.charCodeAt(0);
    return unit < 9 || (unit >= 0x80 && unit < 0xa0);
  });

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its byte order mark, the encoding that a page names, or else Windows-1252, if the outcome
 * looks like a language with Latin letters. Bytes of which this cannot be told are refused rather than guessed.
 */
export function textOfBytes(bytes: Uint8Array): BytesText {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    const encoding = mark === 0xfffe ? 'utf-16le' : 'utf-16be';
    const text = decode(encoding, bytes);
    return text === null
      ? { problem: `begins like UTF-16 and is broken. Give it in UTF-8.` }
      : { text, encoding };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      problem: `is no text: byte ${nul} is zero, as in a picture or an archive. Give plain text in UTF-8.`,
    };
  const text = decode('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const named = NAMED.exec(decode('latin1', bytes.subarray(0, NAMED_WITHIN)) ?? '')?.[1];
  const given = named && !/^utf-?8$/i.test(named) ? decode(named, bytes) : null;
  if (named && given !== null) return { text: given, encoding: named.toLowerCase() };
  const western = decode('windows-1252', bytes) ?? '';
  const letters = western.match(/\p{L}/gu)?.length ?? 0;
  const foreign = western.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  if (letters > 0 && foreign / letters < FOREIGN && !hasControls(western))
    return { text: western, encoding: 'windows-1252' };
  return {
    problem:
      'is not UTF-8, and its encoding is not known. Convert it first, for example with iconv -f windows-1251 -t utf-8.',
  };
}
