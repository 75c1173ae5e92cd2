import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { type JsonLd as Data, writeJsonLd } from '../../text/json-ld.ts';

/** The JSON-LD of a page, in the vocabulary of schema.org. What it names of the register is of the same state of the record. */
export function JsonLd({ data }: { data: Data }) {
  const { origin } = useHydrationState();
  const knownOn = useKnownOn();
  const addressOf = (address: string) =>
    address.startsWith(`${origin}/`) ? withKnownOn(address, knownOn) : address;
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; writeJsonLd leaves no `<` in it
      dangerouslySetInnerHTML={{ __html: writeJsonLd(data, addressOf) }}
    />
  );
}
