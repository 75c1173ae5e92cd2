import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { orders, type ParticipationSearch } from '../../address/participation-search.ts';
import type { StandingTallyFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Choice } from '../../ui/form/Choice.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import css from './SignatoryFilters.module.css';

/** By what the table is narrowed and listed. A form like any other: without scripts it asks the server. */
export function SignatoryFilters(props: {
  within: string;
  search: ParticipationSearch;
  tally: readonly StandingTallyFragment[];
}) {
  const { places, terms } = useMessages();
  const { pathname, search: address } = useLocation();
  const { within, search, tally } = props;
  const narrowed = search.name || search.standing || search.role;
  return (
    <Form action={`${pathname}#${within}`} className={css.form} key={address}>
      <HiddenFields search={addressWith(address, NOTHING).search} />
      <Field
        label={places.byName}
        control={(attributes) => (
          <input
            {...attributes}
            type="search"
            name="name"
            defaultValue={search.name}
            maxLength={100}
          />
        )}
      />
      <Choice
        label={places.standing}
        name="standing"
        value={search.standing}
        options={tally.map(({ standing }) => [standing, terms.standings[standing].word])}
      />
      <Choice
        label={places.role}
        name="role"
        value={search.role}
        options={Object.entries(terms.roles).map(([role, { word }]) => [role, word])}
      />
      <Field
        label={places.listedBy}
        control={(attributes) => (
          <select {...attributes} name="order" defaultValue={search.order ?? 'HIGHEST_FIRST'}>
            {orders.map((order) => (
              <option key={order} value={order}>
                {places.orders[order]}
              </option>
            ))}
          </select>
        )}
      />
      <p className={css.send}>
        <Submit>{places.show}</Submit>
        {narrowed && (
          <Link to={addressWith(address, { name: null, standing: null, role: null }, `#${within}`)}>
            {places.clear}
          </Link>
        )}
      </p>
    </Form>
  );
}

const NOTHING = { name: null, standing: null, role: null, order: null };
