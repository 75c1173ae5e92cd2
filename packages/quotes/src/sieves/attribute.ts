import { type Article, isRead, isTop } from '../reading/article.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { accordingTo, dash, tail } from './devices.ts';
import { floating, isAlone } from './floating.ts';
import { colon, noun } from './noun.ts';
import { type Finding, type Site, siteOf } from './sieve.ts';
import { subject } from './subject.ts';
import { credited, transcribed } from './transcript.ts';
import { isWork } from './works.ts';

/** The sieves that look at a quotation's own sentence, in order: the first that answers wins (Muzny et al., EACL 2017). */
const OF_THE_FRAME: readonly ((site: Site) => Finding | null)[] = [
  transcribed,
  after,
  colon,
  dash,
  before,
  tail,
  accordingTo,
  noun,
  subject,
];

/** Who said each marked stretch of an article; null for one that quotes nobody. */
export function attribute(article: Article): readonly (Finding | null)[] {
  const found: (Finding | null)[] = [];
  const pending: Site[] = [];
  const doubles = article.marked.some((mark) => mark.double);
  article.marked.forEach((_, quote) => {
    const site = siteOf(article, quote);
    found[quote] = null;
    if (!site) return;
    if (isTop(site.sentence)) {
      found[quote] = credited(site);
      return;
    }
    if (!isRead(site.sentence) || isCrosshead(site, doubles)) return;
    if (isWork(site)) return;
    for (const sieve of OF_THE_FRAME) {
      found[quote] = sieve(site);
      if (found[quote]) return;
    }
    pending.push(site);
  });
  // Those without a frame look at their neighbours' speakers, so they come second.
  for (const site of pending) {
    if (isAlone(site)) found[site.quote] = floating(site, found);
  }
  return found;
}

/** A paragraph that is no more than words in single marks, where the article quotes with double ones, is a crosshead. */
function isCrosshead({ article, tokens, quote, sentence }: Site, doubles: boolean): boolean {
  const mark = article.marked[quote];
  const paragraph = article.paragraphs[sentence.paragraph];
  return (
    doubles &&
    mark?.double === false &&
    tokens.length === 1 &&
    paragraph?.start === mark.start &&
    paragraph.end === mark.end
  );
}
