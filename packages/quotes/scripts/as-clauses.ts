import { type Prediction, predictions } from './gold.ts';

/** The drafts as the scorer of whole contents takes them: direct quotations with their marks, mixed and indirect clauses. */
export const extract = (text: string): readonly Prediction[] => predictions(text, 'clauses');
