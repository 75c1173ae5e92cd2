import type { QuoteCardFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/languages.ts';
import { letterWidths } from '../../text/letter-widths.ts';
import { officeText } from '../office/OfficeName.tsx';
import { speakerText } from './SpeakerName.tsx';

/** Letters in a line on a phone of words, which are larger, and of the caption below them. */
const WORDS = 25;
const CAPTION = 29;

/** About how many lines of a phone a card takes, of which the words have so many letters: see `data-lines`. */
export function cardLines(
  messages: Messages,
  language: Language,
  statement: QuoteCardFragment,
  words: number,
): number {
  const caption = captionOf(messages, statement).join(' ').length * letterWidths[language];
  return Math.round(1.5 + words / WORDS + caption / CAPTION);
}

/** What the caption has in words, in about as many letters. */
function captionOf(messages: Messages, statement: QuoteCardFragment): readonly string[] {
  const { acts, citations, date, statement: own, terms, wordings } = messages;
  const { speaker, office, officeLastKnown, channel, occasion, accords, countries } = statement;
  const { source, verbatim } = statement.wording;
  const concerned = [...accords, ...countries].map(({ name }) => name);
  return [
    speakerText(speaker),
    office ? officeText(messages, office, officeLastKnown) : '',
    channel ? terms.channels[channel] : '',
    statement.date ? date(statement.date) : acts.dateUnknown,
    statement.dateInferred ? acts.inferred : '',
    occasion ?? '',
    ...(concerned.length > 0 ? [own.concerns, ...concerned] : []),
    source.publisher.name,
    source.published ? date(source.published) : '',
    wordings.goToWords,
    wordings.checked(terms.verbatims[verbatim].word),
    statement.wordings.length > 1 ? own.wordings : own.permalink,
    citations.menu,
  ];
}
