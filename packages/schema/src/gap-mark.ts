/**
 * What stands between two passages wherever the words of a wording are written as one text, with a space on either side: one
 * passage of the source ends there and the next begins. It does not say whether the source has anything between them.
 */
export const GAP_MARK = '[…]';
