import { paths } from '../../address/paths.ts';
import { ChangedEntry } from '../../components/change/ChangedEntry.tsx';
import css from '../../components/change/ChangeItem.module.css';
import type { EditionPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { EditionNames } from '../../ui/text/EditionNames.tsx';

/** What an edition lost after it was published, and why; nothing of one that lost nothing. */
export function EditionRedactions(props: {
  of: NonNullable<EditionPageQuery['edition']>['redactions'];
  /** The name of the edition. */
  edition: string;
}) {
  const { editions: words, lists } = useMessages();
  const { totalCount, nodes } = props.of;
  if (totalCount === 0) return null;
  const unlisted = totalCount - nodes.length;
  return (
    <Section title={words.redactions.title} name="redactions">
      <p>{words.redactions.what(totalCount)}</p>
      {nodes.map(({ id, entry, node, redacted, edition }) => (
        <article key={id} className={css.change}>
          <p className={css.what}>
            <ChangedEntry node={node} id={entry} />
          </p>
          <p className={css.why}>
            <span>
              {words.redactions.why} <bdi>{redacted}</bdi>
            </span>
            {edition.name !== props.edition && (
              <span>
                {words.redactions.from}{' '}
                <Link to={paths.edition(edition.name)}>
                  <EditionNames text={words.name(edition.name)} />
                </Link>
              </span>
            )}
          </p>
        </article>
      ))}
      {unlisted > 0 && <p className="quiet">{lists.more(unlisted)}</p>}
    </Section>
  );
}
