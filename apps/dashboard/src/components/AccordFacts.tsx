import { Link } from 'react-router';
import type { AccordFactsFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { Facts } from '../ui/Facts.tsx';
import { CitationList } from './CitationList.tsx';
import { NameList } from './NameList.tsx';

/** What the register says of the accord itself, and how far it looked. */
export function AccordFacts({ accord }: { accord: AccordFactsFragment }) {
  const messages = useMessages();
  const { coverage, citations, slug } = accord;
  return (
    <Facts
      facts={[
        ['Kind', messages.terms.accordKinds[accord.kind]],
        ['Binding', accord.binding ? 'Yes, under international law' : 'No'],
        [
          'Record reaches to',
          <span key="reach">
            {coverage ? messages.date(coverage.until) : 'not stated'} (
            <Link to={paths.coverage(slug)}>how far others reach</Link>)
          </span>,
        ],
        [
          'Known to be missing',
          coverage && coverage.missing.length > 0 && (
            <ul key="missing">
              {coverage.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ),
        ],
        ['Names', <NameList key="names" names={accord.names} />],
        ['Sources', citations.length > 0 && <CitationList key="sources" citations={citations} />],
        ['Note', accord.note],
      ]}
    />
  );
}
