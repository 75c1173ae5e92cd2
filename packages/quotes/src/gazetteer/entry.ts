/** A leader, body, country or accord that the caller knows. `key` is the caller's own: a slug, a code. */
export interface Entry {
  readonly key: string;
  readonly kind: 'leader' | 'body' | 'country' | 'accord';
  /** Every name it goes by: "Oru Lind", "President Lind"; "Norland"; "Norland’s government". */
  readonly names: readonly string[];
  /** Of a country: "Norlander", "Norlandic". */
  readonly demonyms?: readonly string[];
  /** Of a country: the city that stands for its government, as in "Ostrany signed the treaty". */
  readonly seats?: readonly string[];
  /** Of a leader or a body: the key of the country that it acts for. */
  readonly country?: string;
  /** Of an accord: the keys of the countries with a place in it, which tell accords of one name apart. */
  readonly countries?: readonly string[];
  /** Of an accord: the first day on which anything was done in it, as far as the caller knows; 1994, 2026-06-26. */
  readonly since?: string;
  /** Of a body: that it is the government of its country, or reports what others say and do. */
  readonly role?: 'GOVERNMENT' | 'REPORTER';
  /** Of a leader: what they held on the day of the text, "President" with the key of the country. */
  readonly offices?: readonly { readonly title: string; readonly country: string }[];
}
