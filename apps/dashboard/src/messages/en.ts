import { counts } from './en/counts.ts';
import { date } from './en/dates.ts';
import { failure } from './en/failure.ts';
import { frame } from './en/frame.ts';
import { terms } from './en/terms.ts';

export const messages = { counts, date, failure, frame, terms };
