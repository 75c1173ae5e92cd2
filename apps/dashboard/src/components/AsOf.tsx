import { useId } from 'react';
import { Form, Link, useLocation } from 'react-router';
import { addressWith } from '../address.ts';
import { latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { KeptParts } from '../ui/KeptParts.tsx';
import { Submit } from '../ui/Submit.tsx';
import css from './AsOf.module.css';
import { EventStepper } from './EventStepper.tsx';

/** The day the page answers for. A form like any other: without scripts it asks the server. */
export function AsOf({ asOf, days = [] }: { asOf: string | null; days?: readonly string[] }) {
  const messages = useMessages();
  const { asOf: words } = messages;
  const { today } = useHandover();
  const { pathname, search } = useLocation();
  const others = addressWith(search, { asOf: null });
  const id = useId();
  return (
    <div className={css.asOf}>
      {asOf && (
        <p className={css.banner} role="status">
          {words.banner(messages.date(asOf))} <Link to={others}>{words.back}</Link>
          <span className={css.rule}>{words.rule}</span>
        </p>
      )}
      <Form className={css.form} action={pathname} key={search}>
        <KeptParts search={others.search} />
        <label htmlFor={id}>{words.label}</label>
        <input
          id={id}
          type="date"
          name="asOf"
          max={today}
          defaultValue={latestDay(asOf ?? today)}
          required
        />
        <Submit>{words.show}</Submit>
      </Form>
      <EventStepper days={days} asOf={asOf} />
    </div>
  );
}
