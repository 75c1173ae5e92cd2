import { paths } from '../../address/paths.ts';
import type { AccordNameFragment } from '../../documents.generated.ts';
import { Link } from '../../ui/page/Link.tsx';

export function AccordName(props: { accord: AccordNameFragment; asOf?: string | null }) {
  const { slug, name } = props.accord;
  return (
    <Link to={paths.accord(slug, props.asOf)}>
      <bdi>{name}</bdi>
    </Link>
  );
}
