/**
 * What stands between two passages wherever the words of a wording are written as one text, with a space on either side: the
 * source breaks off the quotation there and takes it up again.
 */
export const GAP_MARK = '[…]';
