import { useId } from 'react';
import { Form, Link, useLocation } from 'react-router';
import { latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import css from './AsOf.module.css';
import { EventStepper } from './EventStepper.tsx';

/** The day the page answers for. A form like any other: without scripts it asks the server. */
export function AsOf({ asOf, days = [] }: { asOf: string | null; days?: readonly string[] }) {
  const messages = useMessages();
  const { asOf: words } = messages;
  const { today } = useHandover();
  const { pathname, search } = useLocation();
  // Another day is shown on the same part of the map.
  const map = new URLSearchParams(search).get('map');
  const id = useId();
  return (
    <div className={css.asOf}>
      {asOf && (
        <p className={css.banner} role="status">
          {words.banner(messages.date(asOf))}{' '}
          <Link to={{ pathname, search: map === null ? '' : String(new URLSearchParams({ map })) }}>
            {words.back}
          </Link>
          <span className={css.rule}>{words.rule}</span>
        </p>
      )}
      <Form className={css.form} action={pathname} key={asOf}>
        {map !== null && <input type="hidden" name="map" value={map} />}
        <label htmlFor={id}>{words.label}</label>
        <input
          id={id}
          type="date"
          name="asOf"
          max={today}
          defaultValue={latestDay(asOf ?? today)}
          required
        />
        <button type="submit">{words.show}</button>
      </Form>
      <EventStepper days={days} asOf={asOf} />
    </div>
  );
}
