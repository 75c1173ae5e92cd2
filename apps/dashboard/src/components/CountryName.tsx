import { Link } from 'react-router';
import type { CountryNameFragment } from '../documents.generated.ts';
import { paths } from '../paths.ts';
import { Flag } from '../ui/Flag.tsx';
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
