import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { useMessages } from '../../messages/messages.ts';
import { Choice } from '../../ui/form/Choice.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import css from '../participation/SignatoryFilters.module.css';

interface Named {
  readonly name: string;
}

/** A form that narrows a page by accord and by country, in one row. It works without scripts. */
export function EntryFilters(props: {
  accords: readonly (Named & { readonly slug: string })[];
  countries: readonly (Named & { readonly code: string })[];
}) {
  const { places } = useMessages();
  const { pathname, search } = useLocation();
  const { accords, countries } = props;
  const chosen = new URLSearchParams(search);
  const none = { accord: null, country: null };
  const others = addressWith(search, none);
  const isNarrowed = chosen.get('accord') || chosen.get('country');
  return (
    <Form action={pathname} className={css.form} key={search}>
      <HiddenFields search={others.search} />
      <Choice
        label={places.accord}
        name="accord"
        value={chosen.get('accord') || undefined}
        options={accords.toSorted(byName).map(({ slug, name }) => [slug, name])}
      />
      <Choice
        label={places.country}
        name="country"
        value={chosen.get('country') || undefined}
        options={countries.toSorted(byName).map(({ code, name }) => [code, name])}
      />
      <p className={css.send}>
        <Submit>{places.show}</Submit>
        {isNarrowed && <Link to={others}>{places.clear}</Link>}
      </p>
    </Form>
  );
}

function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : 1;
}
