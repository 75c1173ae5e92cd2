import { createHash } from 'node:crypto';
import words from '../components/wording/Words.module.css?inline';
import tokens from '../styles/tokens.css?inline';
import marks from '../ui/symbol/StandingMark.module.css?inline';
import own from './embed.css?inline';

/** All that an embed is styled by. It stands in the document: a frame is one request. */
export const STYLE = [tokens, marks, words, own].join('\n');

const hash = createHash('sha256').update(STYLE).digest('base64');

/**
 * What an embed may load and do: be framed by anyone, and no more. A page opened from a disk frames, too, which `*` leaves out (CSP
 * Level 3, 6.7.2.8).
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors * file:',
].join('; ');
