import { isPartialDate } from '../../dates/partial-date.ts';
import { DeskRefused } from '../desk-refused.ts';
import { isAfter } from './not-yet-published.ts';

/** What is given of an article: plain text or a page, and where it is from. */
export interface GivenText {
  readonly content: string;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** In bytes of UTF-8. */
const MOST_BYTES = 1_000_000;

export function invalid(message: string, cure: string, field = 'content'): DeskRefused {
  return new DeskRefused('INVALID', message, cure, [field]);
}

/** Throws `DeskRefused` for what is no text, or too much of it. */
export function requireText(content: string): void {
  if (Buffer.byteLength(content) > MOST_BYTES)
    throw invalid(`the article is over ${MOST_BYTES} bytes`, 'give one article, without the rest');
  if (!content.isWellFormed() || content.includes('\0'))
    throw invalid('the article holds signs that no text has', 'paste it again as plain text');
}

/** Throws `DeskRefused` for an address, a publisher or a day that no article has, and for a day after today. */
export function requireOrigin(
  { address, publisher, published }: Omit<GivenText, 'content'>,
  today: string,
): void {
  const isWeb = address === null || (/^https?:\/\//i.test(address) && URL.canParse(address));
  if (!isWeb || (address?.length ?? 0) > 2_000)
    throw invalid(
      'the address is no http or https address',
      'correct it, or leave it out',
      'address',
    );
  if (publisher !== null && !/^[a-z0-9-]{1,100}$/.test(publisher))
    throw invalid('the publisher is no slug', 'write the slug of its body', 'publisher');
  if (published !== null && !isPartialDate(published))
    throw invalid('the day of publication is no day', 'write it as in 2025-11-06', 'published');
  if (published !== null && isAfter(published, today))
    throw invalid(
      `the day of publication, ${published}, is after today, ${today}`,
      'write the day on which the article was published',
      'published',
    );
}
