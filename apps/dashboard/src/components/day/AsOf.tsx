import { useId } from 'react';
import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './AsOf.module.css';

/** The form for the day of the page, which works without scripts. */
export function AsOf() {
  const { asOf: words } = useMessages();
  const { asOf, day, lastDay } = useDays();
  const { pathname, search } = useLocation();
  const others = addressWith(search, { asOf: null });
  const id = useId();
  return (
    <div className={css.asOf}>
      {asOf && (
        <p className={css.banner} role="status">
          <MessageText dates={[asOf]}>{(date) => words.banner(date)}</MessageText>{' '}
          {/* Loaded again, because a page may have been open past midnight. */}
          <Link to={others} reloadDocument>
            {words.back}
          </Link>
          <span className={css.rule}>{words.rule}</span>
        </p>
      )}
      <Form className={css.form} action={pathname} key={search}>
        <HiddenFields search={others.search} />
        <label htmlFor={id}>{words.label}</label>
        <input
          id={id}
          type="date"
          name="asOf"
          max={lastDay}
          defaultValue={latestDay(day)}
          required
        />
        <Submit>{words.show}</Submit>
      </Form>
    </div>
  );
}
