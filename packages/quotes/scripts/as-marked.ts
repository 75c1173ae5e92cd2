import { type Prediction, predictions } from './gold.ts';

/** The drafts as the scorer of the marked stretches takes them: each stretch between marks, and who said it. */
export const extract = (text: string): readonly Prediction[] => predictions(text, 'marked');
