import type { Messages } from './catalogue.ts';
import { date } from './ru/dates.ts';
import { failure } from './ru/failure.ts';
import { frame } from './ru/frame.ts';
import { terms } from './ru/terms.ts';

export const messages: Messages = { date, failure, frame, terms };
