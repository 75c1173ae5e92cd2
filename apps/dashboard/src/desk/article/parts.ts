import type { ReadArticleQuery } from '../documents.generated.ts';

/** An article as the desk reads it. */
export type Reading = NonNullable<ReadArticleQuery['readArticle']['reading']>;

/** What is done about the proposal that is looked at. */
export interface Work {
  next(): void;
  previous(): void;
  accept(): void;
  reject(): void;
  speaker(): void;
  subject(): void;
  day(): void;
  takeSelected(): void;
  leave(): void;
  move(end: 'end' | 'start', by: -1 | 1): void;
}
