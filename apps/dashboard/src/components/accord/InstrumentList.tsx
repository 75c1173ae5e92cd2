import type { InstrumentListFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { AccordName } from './AccordName.tsx';
import css from './InstrumentList.module.css';

/** The instruments under an umbrella. */
export function InstrumentList(props: {
  instruments: readonly InstrumentListFragment[];
  asOf: string | null;
}) {
  const { accord, terms } = useMessages();
  return (
    <ul className={css.list}>
      {props.instruments.map((instrument) => (
        <li key={instrument.id}>
          <AccordName accord={instrument} asOf={props.asOf} />
          <span className="quiet">
            {bindingWords(accord, instrument.binding)(terms.accordKinds[instrument.kind])}
          </span>
        </li>
      ))}
    </ul>
  );
}

function bindingWords(words: Messages['accord'], binding: boolean | null) {
  if (binding === null) return words.disputed;
  return binding ? words.binding : words.notBinding;
}
