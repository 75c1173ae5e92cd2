import { useLocation } from 'react-router';
import { elsewhere } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { FileLink } from '../../ui/page/FileLink.tsx';

/** Links to all announcements of the page as files, with its day and conditions. */
export function AnnouncementFiles() {
  const { data, places } = useMessages();
  const { day } = useDays();
  const search = new URLSearchParams(useLocation().search);
  const given = ['accord', 'country', 'outcome'].flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value] as const] : [];
  });
  const file = { asOf: day, ...Object.fromEntries(given) };
  const csv = elsewhere.announcements('csv', file);
  return (
    <p className="quiet">
      {places.download} <FileLink href={csv}>CSV</FileLink>{' '}
      <FileLink href={elsewhere.forExcel(csv)}>{data.excel}</FileLink>{' '}
      <FileLink href={elsewhere.announcements('json', file)}>JSON</FileLink>
    </p>
  );
}
