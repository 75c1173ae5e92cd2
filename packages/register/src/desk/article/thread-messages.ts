import type { DraftPath } from '../../errors.ts';
import type { ArticleTasks } from './article.ts';

/** A task for the thread of articles, with a number, which the answer repeats. */
export type ArticleTask = {
  [Name in keyof ArticleTasks]: {
    readonly number: number;
    readonly name: Name;
    readonly given: ArticleTasks[Name]['given'];
  };
}[keyof ArticleTasks];

/** What came of it, why it was refused, or what went wrong in the thread. */
export type ArticleAnswer = { readonly number: number } & (
  | { readonly value: ArticleTasks[keyof ArticleTasks]['answer'] }
  | {
      readonly refused: {
        readonly message: string;
        readonly cure: string;
        readonly where: DraftPath;
      };
    }
  | { readonly error: string }
);
