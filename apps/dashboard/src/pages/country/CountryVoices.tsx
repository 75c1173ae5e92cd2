import type { BodyKind } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import { OfficeText } from '../../components/office/OfficeList.tsx';
import type { CountryPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Line, Lines } from '../../ui/text/Lines.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

type Country = NonNullable<CountryPageQuery['country']>;

const PUBLISHERS: readonly BodyKind[] = ['NEWS_PUBLISHER', 'REFERENCE_PUBLISHER'];

/** The leaders and bodies of a country, and apart from them who publishes there. */
export function CountryVoices({ country }: { country: Country }) {
  const { country: words, record, search } = useMessages();
  const leaders = country.leaders.nodes;
  // A publisher of a country does not speak for it.
  const { publishers = [], bodies = [] } = Object.groupBy(country.bodies.nodes, ({ kind }) =>
    PUBLISHERS.includes(kind) ? 'publishers' : 'bodies',
  );
  return (
    <Section title={words.voices} aside={words.voicesAside}>
      {leaders.length + bodies.length === 0 && <Empty>{record.none}</Empty>}
      <Lines>
        {leaders.map((leader) => (
          <Line
            key={leader.id}
            name={<Link to={paths.leader(leader.slug)}>{leader.name}</Link>}
            what={leader.offices.map((office) => <OfficeText key={office.id} office={office} />)}
          />
        ))}
        <BodyLines bodies={bodies} />
      </Lines>
      {publishers.length > 0 && (
        <>
          <h3>{words.publishers}</h3>
          <Lines>
            <BodyLines bodies={publishers} />
          </Lines>
        </>
      )}
      <More of={country.leaders} to={paths.leaders()} name={search.kinds.leaders} />
      <More of={country.bodies} to={paths.bodies()} name={search.kinds.bodies} />
    </Section>
  );
}

function BodyLines({ bodies }: { bodies: Country['bodies']['nodes'] }) {
  const { terms } = useMessages();
  return bodies.map((body) => (
    <Line
      key={body.id}
      name={<Link to={paths.body(body.slug)}>{body.name}</Link>}
      what={[terms.bodyKinds[body.kind]]}
    />
  ));
}

/** A link to the full list, with the number of items that are not on the page. */
function More(props: {
  of: { readonly totalCount: number; readonly nodes: readonly unknown[] };
  to: string;
  name: string;
}) {
  const { lists } = useMessages();
  const { of, to, name } = props;
  const left = of.totalCount - of.nodes.length;
  if (left === 0) return null;
  return (
    <p className="quiet">
      <Link to={to}>{name}</Link>: <MessageText of="voices">{() => lists.more(left)}</MessageText>
    </p>
  );
}
