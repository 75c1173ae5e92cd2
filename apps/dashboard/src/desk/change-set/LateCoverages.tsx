import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { saveAll } from '../client/save-all.ts';
import { useDeed } from '../client/use-deed.ts';
import type { LateCoverageFieldsFragment } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say } = messages;

/** The accords with acts later than their coverage, each with a link to it, and a button that sets the day of all that are read now. */
export function LateCoverages({
  changeSet,
  onChange,
  isOwn,
  late,
}: ChangeSetParts & { isOwn: boolean; late: readonly LateCoverageFieldsFragment[] }) {
  const deed = useDeed();
  if (late.length === 0) return null;
  const drafts = late.flatMap(({ draft }) => draft ?? []);
  const set = () =>
    deed.run(async () => {
      const saved = await saveAll(changeSet, drafts);
      if (saved.changeSet) onChange(saved.changeSet);
      return saved;
    });
  return (
    <section aria-labelledby="late">
      <h3 id="late">{say.late}</h3>
      <p>{say.lateMeans}</p>
      <ul className="rows">
        {late.map(({ accord, until, day, draft }) => (
          <li key={accord}>
            <Link to={addresses.entry(changeSet.id, { type: 'ACCORD', key: accord })}>
              {say.lateAccord(accord)}
            </Link>
            <span>{say.lateDays(until, day)}</span>
            {!draft && <span className="quiet">{say.lateByHand}</span>}
          </li>
        ))}
      </ul>
      {isOwn && drafts.length > 0 && (
        <button type="button" disabled={deed.isBusy} onClick={() => void set()}>
          {say.setLate(drafts.length)}
        </button>
      )}
      <DeedAnswer deed={deed} />
    </section>
  );
}
