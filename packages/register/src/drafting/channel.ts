/** Where posts are written. "X" is told from a number, "Threads" from the word by its capital and what is posted there. */
const NETWORK =
  /\b(?:Twitter|Telegram|Facebook|Instagram|Bluesky|Weibo|WeChat|TikTok|VKontakte|LinkedIn|Mastodon|Gettr|Parler|Snapchat|Truth ?Social)\b|\b(?:on|to|via|in an?|his|her|their|its) (?:X|Threads|VK)\b(?! ?[’'-])|\bX (?:post|account|platform)\b|\bX,? \(?formerly/;
const POST = /\b(?:(?:re)?tweet(?:s|ed)?|posted|social (?:media|networks?))\b/i;

/** How something was said, where the words about it tell. */
export function channelOf(sentence: string): string | undefined {
  if (NETWORK.test(sentence) || POST.test(sentence)) return 'SOCIAL_MEDIA_POST';
  if (/\b(?:told reporters|press conference|news conference|briefing)\b/i.test(sentence))
    return 'PRESS_REMARKS';
  if (/\bjoint statement\b/i.test(sentence)) return 'JOINT_STATEMENT';
  if (/\bin a (?:written )?statement\b|\bcommuniqu/i.test(sentence)) return 'WRITTEN_STATEMENT';
  if (/\binterview\b/i.test(sentence)) return 'INTERVIEW';
  if (/\b(?:speech|address to|addressing)\b/i.test(sentence)) return 'SPEECH';
  return undefined;
}
