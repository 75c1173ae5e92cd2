import type { Messages } from './catalogue.ts';
import { counts } from './he/counts.ts';
import { date } from './he/dates.ts';
import { failure } from './he/failure.ts';
import { frame } from './he/frame.ts';
import { terms } from './he/terms.ts';

export const messages: Messages = { counts, date, failure, frame, terms };
