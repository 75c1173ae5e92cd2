import { paths } from '../../address/paths.ts';
import type { AnnouncementLineFragment } from '../../documents.generated.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import { Line, Lines } from '../../ui/text/Lines.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { Days } from './AnnouncementTable.tsx';

/** Open announcements in a line each: the country, the accord, and for how many days. */
export function AnnouncementLines({ rows }: { rows: readonly AnnouncementLineFragment[] }) {
  return (
    <Lines>
      {rows.map((row) => (
        <Line
          key={row.id}
          name={
            <>
              <Flag alpha2={row.country.alpha2} />{' '}
              <Link to={paths.place(row.accord.slug, row.country.code)}>
                <bdi>{row.country.name}</bdi>
              </Link>
              {' · '}
              <AccordName accord={row.accord} />
            </>
          }
          what={[<Days key="days" row={row} />]}
        />
      ))}
    </Lines>
  );
}
