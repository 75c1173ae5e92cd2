import { isState } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import type { CountryNameFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import css from './CountryName.module.css';

/** The name of a country, and of what has a place as countries have and is no state, with that mark. */
export function CountryName(props: { country: CountryNameFragment; asOf?: string | null }) {
  const { places } = useMessages();
  const { alpha2, code, kind, name } = props.country;
  return (
    <span className={css.country}>
      <Flag alpha2={alpha2} />
      <span>
        <Link to={paths.country(code, props.asOf)}>{name}</Link>
        {!isState(kind) && <span className="quiet"> ({places.noState})</span>}
      </span>
    </span>
  );
}
