import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { daysBefore, earliestDay, latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './PictureRange.module.css';

/** The range of the picture: links to ranges before the day, and a form for other dates. The range is part of the URL. */
export function PictureRange({ within }: { within: string }) {
  const { record, picture } = useMessages();
  const { pathname, search } = useLocation();
  const { day } = useDays();
  const address = new URLSearchParams(search);
  const range = { from: address.get('from') || null, to: address.get('to') || null };
  const last = latestDay(day);
  const stretches = [null, daysBefore(last, 365), daysBefore(last, 90)];
  return (
    <details open={range.from !== null || range.to !== null}>
      <summary>{picture.period}</summary>
      <Form action={`${pathname}#${within}`} className={css.range} key={search}>
        <HiddenFields search={addressWith(search, { from: null, to: null }).search} />
        <DayField
          label={picture.from}
          name="from"
          value={range.from ? earliestDay(range.from) : ''}
        />
        <DayField label={picture.to} name="to" value={range.to ? latestDay(range.to) : ''} />
        <Submit>{picture.drawRange}</Submit>
        <ul className={css.stretches}>
          {stretches.map((from) => (
            <li key={from}>
              <Link
                to={addressWith(search, { from, to: from && last }, `#${within}`)}
                aria-current={
                  range.from === from && range.to === (from && last) ? 'true' : undefined
                }
              >
                {from === null ? (
                  picture.whole
                ) : (
                  <MessageText dates={[from]}>{(day) => record.from(day)}</MessageText>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
}
