import { speakerText } from '../components/statement/SpeakerName.tsx';
import type { Messages } from '../messages/catalogue.ts';
import type { EmbedData } from './load-embed.ts';

/** What an embed is called: in its head, and in what tells other sites of it. */
export function embedTitle(
  { date, embed, picture, statement: words }: Messages,
  of: EmbedData,
): string {
  switch (of.part) {
    case 'countries':
      return embed.countries(of.accord.name);
    case 'map':
      return embed.map(of.accord.name);
    case 'accords':
      return embed.accords(of.country.name);
    case 'picture':
      return picture.label(of.picture.name);
    case 'statement': {
      const name = speakerText(of.statement.speaker);
      return of.statement.date ? words.title(name, date(of.statement.date)) : name;
    }
  }
}
