/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text.slice(start, end) === stretch.text`, always. */
export interface Stretch extends Span {
  readonly text: string;
}
