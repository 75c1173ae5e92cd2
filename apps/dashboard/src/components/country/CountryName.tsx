import { isState } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import type { CountryNameFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import css from './CountryName.module.css';

/** The name of a country, and of what has a place as countries have and is no state, with that mark. */
export function CountryName(props: {
  country: CountryNameFragment;
  asOf?: string | null;
  /** Where the name leads; to the page of the country where absent. */
  to?: string;
  /** Whether the table of the page has the country, too: those who go by keyboard come to it there. */
  again?: boolean;
}) {
  const { places } = useMessages();
  const { country, asOf, to, again } = props;
  const { alpha2, code, kind, name } = country;
  return (
    <span className={css.country}>
      <Flag alpha2={alpha2} />
      <span>
        <Link to={to ?? paths.country(code, asOf)} tabIndex={again ? -1 : undefined}>
          {name}
        </Link>
        {!isState(kind) && <span className="quiet"> ({places.noState})</span>}
      </span>
    </span>
  );
}
