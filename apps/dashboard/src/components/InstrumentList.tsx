import { Link } from 'react-router';
import type { InstrumentListFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import css from './InstrumentList.module.css';

/** The instruments under an umbrella. */
export function InstrumentList(props: {
  instruments: readonly InstrumentListFragment[];
  asOf: string | null;
}) {
  const messages = useMessages();
  return (
    <ul className={css.list}>
      {props.instruments.map((instrument) => (
        <li key={instrument.id}>
          <Link to={paths.accord(instrument.slug, props.asOf)}>{instrument.name}</Link>
          <span className="quiet">
            {messages.terms.accordKinds[instrument.kind]},{' '}
            {instrument.binding ? 'binding' : 'not binding'}
          </span>
        </li>
      ))}
    </ul>
  );
}
