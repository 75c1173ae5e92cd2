import { GAP_MARK, marksOf } from '@signatory/schema';
import type { SearchHitFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { snippet } from '../../text/snippet.ts';
import { speakerText } from '../statement/SpeakerName.tsx';
import css from './SearchHitLine.module.css';

/** A search hit: its name, what it is, and the matching words where they are not the name. */
export function SearchHitLine({ hit }: { hit: SearchHitFragment }) {
  const messages = useMessages();
  const { node } = hit;
  if (node.__typename === 'Statement') return <StatementHit hit={hit} node={node} />;
  if (node.__typename === 'Participation') return <PlaceFound node={node} />;
  const isByName = hit.text === node.name;
  return (
    <>
      <span className={css.title}>{isByName ? <Matches hit={hit} /> : <bdi>{node.name}</bdi>}</span>{' '}
      <span className={css.kind}>{kindOf(messages, node)}</span>
      {!isByName && hit.highlights.length > 0 && (
        <span className={css.by}>
          <Matches hit={hit} />
        </span>
      )}
    </>
  );
}

type Node = SearchHitFragment['node'];
type StatementNode = Extract<Node, { __typename: 'Statement' }>;
type PlaceNode = Extract<Node, { __typename: 'Participation' }>;

/** A country in an accord, and how far it has gone by today. */
function PlaceFound({ node }: { node: PlaceNode }) {
  const { terms } = useMessages();
  return (
    <>
      <span className={css.title}>
        <bdi>{node.participant.name}</bdi> · <bdi>{node.accord.name}</bdi>
      </span>{' '}
      <span className={css.kind}>{terms.standings[node.standing].word}</span>
    </>
  );
}

/** Speaker, date and words of a statement: in quotation marks only where the source quotes all of them without a gap. */
function StatementHit({ hit, node }: { hit: SearchHitFragment; node: StatementNode }) {
  const { date, terms } = useMessages();
  const { form = 'INDIRECT' } = hit.wording ?? {};
  const isQuoted = form === 'DIRECT' && !hit.text.includes(GAP_MARK);
  return (
    <>
      <span className={css.title}>
        <bdi>{speakerText(node.speaker)}</bdi>
      </span>{' '}
      <span className={css.kind}>
        {node.date && <time dateTime={node.date}>{date(node.date)}</time>}{' '}
        {form !== 'DIRECT' && terms.forms[form].word}
      </span>
      <span className={isQuoted ? css.words : css.reported}>
        <Matches hit={hit} isQuoted={isQuoted} />
      </span>
    </>
  );
}

function Matches({ hit, isQuoted = false }: { hit: SearchHitFragment; isQuoted?: boolean }) {
  const { parts, cutBefore, cutAfter } = snippet(hit.text, hit.highlights);
  const [before, after] = isQuoted ? marksOf(hit.language, hit.text) : ['', ''];
  return (
    <bdi lang={hit.language}>
      {before}
      {cutBefore && '… '}
      {parts.map(({ text, isMatch }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
        isMatch ? <mark key={index}>{text}</mark> : text,
      )}
      {cutAfter && ' …'}
      {after}
    </bdi>
  );
}

function kindOf(
  { accord, leader, terms }: Messages,
  node: Exclude<Node, StatementNode | PlaceNode>,
): string {
  switch (node.__typename) {
    case 'Accord':
      return [
        terms.accordKinds[node.accordKind],
        ...node.relations.map((one) => `${accord.relations[one.kind]}: ${one.accord.name}`),
      ].join(' · ');
    case 'Country':
      return terms.countryKinds[node.countryKind];
    case 'Leader':
      return node.country?.name ?? leader.leader;
    case 'Body':
      return terms.bodyKinds[node.bodyKind];
  }
}
