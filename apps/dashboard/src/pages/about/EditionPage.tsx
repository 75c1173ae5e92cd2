import type { EntryChangeKind } from '@signatory/schema';
import { KNOWN_ON, withKnownOn } from '../../address/known-on.ts';
import { elsewhere, paths } from '../../address/paths.ts';
import { changeKinds, kindsIn } from '../../components/change/EditionItem.tsx';
import { Accessed, Texts } from '../../components/citation/CitationTexts.tsx';
import { useMessages } from '../../messages/messages.ts';
import { type Address, definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { EditionNames } from '../../ui/text/EditionNames.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { type ChangesOfKind, EditionChanges } from './EditionChanges.tsx';
import { EditionRedactions } from './EditionRedactions.tsx';
import { EditionStandings } from './EditionStandings.tsx';
import { movedStandings } from './edition-standings.ts';

/** How many changes of each kind the page shows, and how many where it shows one kind. */
const FEW = 20;
const PAGE = 100;

export const editionPage = definePage({
  query: 'EditionPage',
  parameters: { kind: changeKinds, after: 'cursor', before: 'cursor' },
  variables: ({ params, language }) => ({ name: params.name ?? '', language }),
  subject: ({ edition }) => edition,
  rest: async (ask, { edition }, variables, address) => {
    const chosen = kindIn(address);
    const kinds = chosen ? [chosen] : edition ? kindsIn(edition) : [];
    const lists = await Promise.all(
      kinds.map(async (kind): Promise<ChangesOfKind> => {
        const asked = {
          ...variables,
          ...(chosen ? pageIn(address) : { first: FEW }),
          kind,
          // Of an entry that is new or gone the differences would be all of it.
          withPaths: kind !== 'NEW' && kind !== 'REMOVED',
        };
        const { edition: changed } = await ask('EditionChanges', asked);
        return { kind, changes: changed?.changes ?? null };
      }),
    );
    const { language, day } = address;
    const isWhole = chosen === null && edition !== null;
    const standings = isWhole ? await movedStandings(ask, edition, { language, day }) : null;
    return { lists, standings };
  },
});

/** An edition of the record: what it changed, what stands before and after it, and how to cite it and take it along. */
export function EditionPage() {
  const { changes, date, editions: words } = useMessages();
  const { subject: edition, rest } = editionPage.useSubject();
  const { name, publishedOn, parent, next, digest, rules, why } = edition;
  const title = words.name(name);
  return (
    <>
      <Head
        title={title}
        description={words.description(name, date(publishedOn))}
        path={paths.edition(name)}
      />
      <PageHead
        kicker={<Link to={paths.changes()}>{words.title}</Link>}
        title={<EditionNames text={title} />}
      >
        <Lead>
          {changes.reason} <bdi>{why}</bdi>
        </Lead>
      </PageHead>
      <Facts
        facts={[
          [words.facts.publishedOn, <DateText key="day" date={publishedOn} />],
          [words.facts.parent, <Other key="parent" edition={parent} none={words.facts.isFirst} />],
          [words.facts.next, <Other key="next" edition={next} none={words.facts.isLast} />],
          [
            words.facts.digest,
            <code key="digest" dir="ltr">
              {digest}
            </code>,
          ],
          [words.facts.rules, words.rules(rules)],
        ]}
      />
      <EditionRedactions of={edition.redactions} edition={name} />
      {kindsIn(edition).length === 0 && <p>{words.nothing}</p>}
      {rest?.standings && (
        <EditionStandings of={rest.standings} edition={name} parent={parent?.name ?? null} />
      )}
      {rest?.lists.map((list) => (
        <EditionChanges
          key={list.kind}
          of={list}
          edition={name}
          total={edition[list.kind].totalCount}
        />
      ))}
      <Section title={words.files} name="files">
        <ul>
          <li>
            <Link to={`${paths.home()}?${new URLSearchParams({ [KNOWN_ON]: name })}`}>
              {words.asKnown}
            </Link>
          </li>
          <li>
            <a href={elsewhere.edition(name, 'jsonl')}>{words.wholeFile}</a>{' '}
            <span className="quiet">{words.wholeFileHolds}</span>
          </li>
          <li>
            <a href={withKnownOn(elsewhere.sqlite, name)}>register.sqlite</a>{' '}
            <span className="quiet">{words.sqliteHolds}</span>
          </li>
          <li>
            <a href={elsewhere.edition(name, 'cff')}>CITATION.cff</a>{' '}
            <span className="quiet">{words.citationFile}</span>
          </li>
        </ul>
      </Section>
      <Section title={words.cite} name="cite">
        <Texts texts={edition} name={`edition-${name}`} digest={digest} />
        <Accessed />
      </Section>
    </>
  );
}

function Other({ edition, none }: { edition: { readonly name: string } | null; none: string }) {
  const { editions: words } = useMessages();
  if (!edition) return none;
  return (
    <Link to={paths.edition(edition.name)}>
      <EditionNames text={words.name(edition.name)} />
    </Link>
  );
}

/** The kind of changes that the address asks for. */
function kindIn({ search }: Address): EntryChangeKind | null {
  return changeKinds.find((kind) => kind === search.get('kind')) ?? null;
}

function pageIn({ search, after }: Address) {
  const before = search.get('before');
  return before ? { last: PAGE, before } : { first: PAGE, after };
}
