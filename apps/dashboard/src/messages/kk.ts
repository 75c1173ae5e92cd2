import type { Messages } from './catalogue.ts';
import { counts } from './kk/counts.ts';
import { date } from './kk/dates.ts';
import { failure } from './kk/failure.ts';
import { frame } from './kk/frame.ts';
import { terms } from './kk/terms.ts';

export const messages: Messages = { counts, date, failure, frame, terms };
