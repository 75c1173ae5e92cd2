import { areActsRead } from '../src/acts/tongues/acts-in.ts';
import type { Draft } from '../src/draft.ts';
import { languageOf } from '../src/languages/language-of.ts';
import { isReadLanguage } from '../src/languages/read-languages.ts';

/** Drafts as a person reads them, and what could not be resolved. */
export function printed(text: string, drafts: readonly Draft[]): string {
  const language = languageOf(text);
  if (!isReadLanguage(language))
    return `This text is not read: its language is ${language}. English is, and Arabic, French, Hebrew, Kazakh and Russian for quotations between marks.\n`;
  const lineOf = lines(text);
  const blocks = drafts.map((draft) => {
    const line = `line ${lineOf(draft.content.start)}`;
    const cue = draft.cue ? `cue “${oneLine(draft.cue.text)}”` : 'no cue';
    const sure = `${Math.round(draft.confidence * 100)} %`;
    return `${speaker(draft)}\n  ${oneLine(draft.content.text)}\n  ${draft.form} · ${cue} · ${draft.sieve} · ${sure} · ${line}\n`;
  });
  const note =
    language === 'en'
      ? ''
      : `Of a text in this language (${language}), only quotations between marks are read, ${areActsRead(language) ? 'and acts in plain sentences' : 'and no acts'}.\n`;
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(drafts)}\n${note}`;
}

const PRONOUN = /^(?:he|she|they|we|it|you|who|which|his|her|their|its)$/i;

const isOpen = ({ mention, named }: Draft) => !mention || (!named && PRONOUN.test(mention.text));

function speaker({ mention, named, speaker }: Draft): string {
  if (!mention) return 'speaker not found';
  const words = oneLine(mention.text);
  const name = named && oneLine(named.text) !== words ? ` = ${oneLine(named.text)}` : '';
  const open = !named && PRONOUN.test(words) ? ' = whom, not found' : '';
  return `${words}${name}${open}${speaker ? ` [${speaker.key}]` : ''}`;
}

function summary(drafts: readonly Draft[]): string {
  if (drafts.length === 0) return 'Nothing in this text is attributed to anyone.';
  const count = (form: Draft['form']) => drafts.filter((draft) => draft.form === form).length;
  const open = drafts.filter(isOpen).length;
  const forms = `${count('DIRECT')} direct, ${count('MIXED')} mixed, ${count('INDIRECT')} indirect`;
  const all = `${drafts.length} draft${drafts.length === 1 ? '' : 's'}`;
  return `${all}: ${forms}. ${open === 0 ? 'Every speaker is named or described.' : `Speaker not resolved in ${open}.`}`;
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

/** The line, from 1, of an offset; offsets are asked in rising order. */
function lines(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
