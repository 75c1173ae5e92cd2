import type { Messages } from './catalogue.ts';
import { date } from './he/dates.ts';
import { failure } from './he/failure.ts';
import { frame } from './he/frame.ts';
import { terms } from './he/terms.ts';

export const messages: Messages = { date, failure, frame, terms };
