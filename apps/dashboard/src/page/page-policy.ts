import { createHash } from 'node:crypto';
import { earlyClicks } from './early-clicks.ts';

const hash = createHash('sha256').update(earlyClicks()).digest('base64');

/** What a page may load and do. Its one script without a file is known by its hash. */
export const PAGE_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${hash}'`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
