import { inMarks } from '@signatory/schema';
import type { QuoteActionsFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { brief } from '../../text/snippet.ts';
import { officeText } from '../office/OfficeName.tsx';
import { speakerText } from './SpeakerName.tsx';

/** What the buttons of a statement need. */
export interface QuoteToCopy {
  readonly slug: string;
  /** Which statement it is, for those who hear the buttons. */
  readonly about: string;
  readonly isQuote: boolean;
  /** The words with their speaker, for pasting: a paraphrase says that it is one. */
  readonly words: string;
  readonly citation: string;
  /** Whether the menu is open at first. */
  readonly isOpen?: boolean;
}

export function quoteToCopy(messages: Messages, statement: QuoteActionsFragment): QuoteToCopy {
  const { slug, citation, speaker, office, officeLastKnown, date, wording } = statement;
  const { form, text, language, source } = wording;
  const title = office && officeText(messages, office, officeLastKnown);
  const said = [speakerText(speaker), title, date && messages.date(date)];
  const by = said.filter(Boolean).join(messages.lists.comma);
  const isQuote = form === 'DIRECT';
  const words = isQuote
    ? inMarks(text, language)
    : messages.citations.reported(text, source.publisher.name);
  const about = messages.statement.of(speakerText(speaker), brief(text, 60));
  return { slug, about, isQuote, words: `${words} (${by})`, citation };
}
