/** A word of the register, and what it means. In English that is the contract's own description, which a test compares. */
export interface Term {
  readonly word: string;
  readonly means: string;
}
