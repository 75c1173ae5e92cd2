import type { ActItemFragment } from '../../documents.generated.ts';
import { CountryName } from '../country/CountryName.tsx';
import { ActLine } from './ActLine.tsx';
import css from './ActList.module.css';

/** Acts in the order given, each with the country whose act it is. */
export function ActList({ acts, within }: { acts: readonly ActItemFragment[]; within?: string }) {
  return (
    <ul className={css.list}>
      {acts.map((act) => (
        <li key={act.id}>
          <ActLine
            act={act}
            country={act.country && <CountryName country={act.country} />}
            {...(within === undefined ? {} : { within })}
          />
        </li>
      ))}
    </ul>
  );
}
