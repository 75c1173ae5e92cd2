import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import type { CountryNameFragment } from '../../documents.generated.ts';
import { Flag } from '../../ui/symbol/Flag.tsx';
import css from './CountryName.module.css';

export function CountryName(props: { country: CountryNameFragment; asOf?: string | null }) {
  const { alpha2, code, name } = props.country;
  return (
    <span className={css.country}>
      <Flag alpha2={alpha2} />
      <Link to={paths.country(code, props.asOf)}>{name}</Link>
    </span>
  );
}
