/** How many places are named in the message. */
const SHOWN = 8;

/** A passage stands at several places of the text and nothing tells which is meant. `offsets` are where they start (UTF-16). */
export class AmbiguousPassage extends Error {
  override readonly name = 'AmbiguousPassage';
  readonly exact: string;
  readonly offsets: readonly number[];

  constructor(exact: string, offsets: readonly number[]) {
    const words = exact.length > 80 ? `${exact.slice(0, 79)}…` : exact;
    const places = offsets.slice(0, SHOWN).join(', ') + (offsets.length > SHOWN ? ', …' : '');
    super(
      `“${words}” stands at more than one place of the text (offsets ${places}). ` +
        'Give the prefix or suffix, up to 64 characters just before or after the passage, that only the right place has.',
    );
    this.exact = exact;
    this.offsets = offsets;
  }
}
