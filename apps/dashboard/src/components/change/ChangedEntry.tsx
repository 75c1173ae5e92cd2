import { paths } from '../../address/paths.ts';
import type { ChangedEntryFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { brief } from '../../text/snippet.ts';
import { Link } from '../../ui/page/Link.tsx';
import { speakerText } from '../statement/SpeakerName.tsx';

/** How much of the words of a statement is enough, in UTF-16 code units. */
const WORDS = 60;

/** What was changed, by its current name, a statement by its first words; by its id where it is no longer on record. */
export function ChangedEntry({ node, id }: { node: ChangedEntryFragment | null; id: string }) {
  const { date, lists } = useMessages();
  switch (node?.__typename) {
    case 'Accord':
      return <EntryLink to={paths.accord(node.slug)} name={node.name} />;
    case 'Country':
      return <EntryLink to={paths.country(node.code)} name={node.name} />;
    case 'Leader':
      return <EntryLink to={paths.leader(node.slug)} name={node.name} />;
    case 'Body':
      return <EntryLink to={paths.body(node.slug)} name={node.name} />;
    case 'Source':
      return (
        <EntryLink to={paths.source(node.slug)} name={node.title} language={node.sourceLanguage} />
      );
    case 'Statement':
      return (
        <>
          <EntryLink
            to={paths.statement(node.slug)}
            name={brief(node.wording.text, WORDS)}
            language={node.wording.wordingLanguage}
          />{' '}
          <span className="quiet">
            <bdi>{speakerText(node.speaker)}</bdi>
            {node.date && `${lists.comma}${date(node.date)}`}
          </span>
        </>
      );
    case 'Participation': {
      const { accord, country } = node;
      return (
        <Link to={paths.place(accord.slug, country.code)}>
          <bdi>{country.name}</bdi>
          {lists.comma}
          <bdi>{accord.name}</bdi>
        </Link>
      );
    }
    default:
      return <code dir="ltr">{id}</code>;
  }
}

function EntryLink({ to, name, language }: { to: string; name: string; language?: string }) {
  return (
    <Link to={to}>
      <bdi lang={language}>{name}</bdi>
    </Link>
  );
}
