import type { EntryChangeKind } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import type { EditionCountsFragment, EditionItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { EditionNames } from '../../ui/text/EditionNames.tsx';
import css from './ChangeItem.module.css';

/** The kinds of changes, in the order in which they are shown. */
export const changeKinds = [
  'NEW',
  'CORRECTED',
  'COMPLETED',
  'RE_READ',
  'REMOVED',
] as const satisfies readonly EntryChangeKind[];

/** An edition in a list: its day, its name, why it was published, and how much it changed. */
export function EditionItem({ edition }: { edition: EditionItemFragment }) {
  const { editions: words, changes } = useMessages();
  const { name, publishedOn, why } = edition;
  return (
    <article className={css.change}>
      <p className={css.what}>
        <Link to={paths.edition(name)}>
          <EditionNames text={words.name(name)} />
        </Link>{' '}
        <span className="quiet">
          <DateText date={publishedOn} />
        </span>
      </p>
      <p className={css.why}>
        <span>
          {changes.reason} <bdi>{why}</bdi>
        </span>
      </p>
      <p className={css.why}>
        {kindsIn(edition).map((kind) => (
          <span key={kind}>{words.counts[kind](edition[kind].totalCount)}</span>
        ))}
      </p>
    </article>
  );
}

/** The kinds of changes that an edition has. */
export function kindsIn(counts: EditionCountsFragment): readonly EntryChangeKind[] {
  return changeKinds.filter((kind) => counts[kind].totalCount > 0);
}
