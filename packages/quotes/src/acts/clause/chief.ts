import { GENITIVE, type Token } from '../../tokens/token.ts';
import { withArticle } from './article.ts';
import { NO_OFFICE, OF_OFFICE } from './offices.ts';

const CHIEF = /^(?:administrator|chief|director|head)$/;

/** "the head of | SAN", "SAN | administrator Ula Berg": who leads an agency; null where nobody is named. */
export function chiefOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  if (tokens[from - 1]?.low === 'of' && CHIEF.test(tokens[from - 2]?.low ?? '')) {
    let start = from - 2;
    while (OF_OFFICE.test(tokens[start - 1]?.low ?? '')) start--;
    const own = !NO_OFFICE.test(tokens[start - 1]?.low ?? '');
    return own ? { from: withArticle(tokens, start), to } : null;
  }
  let at = tokens[to]?.kind === GENITIVE ? to + 1 : to;
  while (OF_OFFICE.test(tokens[at]?.low ?? '') && !CHIEF.test(tokens[at]?.low ?? '')) at++;
  if (!CHIEF.test(tokens[at]?.low ?? '')) return null;
  let end = at + 1;
  while (tokens[end]?.capital) end++;
  return { from, to: end };
}
