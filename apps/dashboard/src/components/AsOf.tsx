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
  const { pathname } = useLocation();
  const id = useId();
  return (
    <div className={css.asOf}>
      {asOf && (
        <p className={css.banner} role="status">
          {words.banner(messages.date(asOf))} <Link to={pathname}>{words.back}</Link>
          <span className={css.rule}>{words.rule}</span>
        </p>
      )}
      <Form className={css.form} action={pathname} key={asOf}>
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
