/** How something was said, where the words about it tell. */
export function channelOf(sentence: string): string | undefined {
  if (
    /\b(?:X|Twitter|Telegram|Facebook|Truth Social|tweet(?:ed)?|posted|social media)\b/.test(
      sentence,
    )
  )
    return 'SOCIAL_MEDIA_POST';
  if (/\b(?:told reporters|press conference|news conference|briefing)\b/i.test(sentence))
    return 'PRESS_REMARKS';
  if (/\bjoint statement\b/i.test(sentence)) return 'JOINT_STATEMENT';
  if (/\bin a (?:written )?statement\b|\bcommuniqu/i.test(sentence)) return 'WRITTEN_STATEMENT';
  if (/\binterview\b/i.test(sentence)) return 'INTERVIEW';
  if (/\b(?:speech|address to|addressing)\b/i.test(sentence)) return 'SPEECH';
  return undefined;
}
