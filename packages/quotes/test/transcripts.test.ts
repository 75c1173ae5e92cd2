import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Draft, extract } from '../src/index.ts';

/** A paragraph of a file in `transcripts/`: who speaks it, the label it has there, and its words. */
interface Paragraph {
  readonly by: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a file, and its paragraphs with their places in it. "-" speaks what nobody says. */
function layout(file: string): { text: string; paragraphs: readonly Paragraph[] } {
  const lines = readFileSync(new URL(`../transcripts/${file}`, import.meta.url), 'utf8').trim();
  let text = '';
  const paragraphs = lines.split('\n').map((line) => {
    const [by = '', label = '', ...words] = line.split('|');
    if (text !== '') text += '\n\n';
    text += label.slice(1);
    const start = text.length;
    text += words.join('|').trim();
    return { by: by.trim(), label: label.trim(), start, end: text.length };
  });
  return { text, paragraphs };
}

const named = ({ named: whole, mention }: Draft) => whole?.text ?? mention?.text;

test.each(['briefing', 'questions', 'bold', 'codes'])(
  'each of twenty turns of %s is one direct draft, with all its paragraphs and its speaker',
  (file) => {
    const { text, paragraphs } = layout(`${file}.txt`);
    const turns: { by: string; words: string[] }[] = [];
    for (const { by, label, start, end } of paragraphs) {
      if (label !== '') turns.push({ by, words: [] });
      if (by !== '-') turns.at(-1)?.words.push(text.slice(start, end));
    }
    const drafts = extract(text).map(({ form, mention, passages }) => ({
      form,
      by: mention?.text,
      words: passages.map((passage) => passage.text),
    }));
    expect(turns).toHaveLength(20);
    expect(drafts).toEqual(turns.map((turn) => ({ form: 'DIRECT', ...turn })));
  },
);

test('each of twenty entries of a live blog has its quotations with their speaker, and no other', () => {
  const { text, paragraphs } = layout('live.txt');
  const drafts = extract(text);
  const spoken = paragraphs.filter(({ by }) => by !== '-');
  expect(spoken).toHaveLength(20);
  for (const { by, start, end } of paragraphs) {
    const inside = drafts.filter(({ content }) => content.start >= start && content.end <= end);
    const marked = text.slice(start, end).match(/“[^”]*”|‘[^’]*’/g) ?? [];
    const words = inside.flatMap(({ passages }) => passages.map((one) => one.text));
    expect(words).toEqual(by === '-' ? [] : marked.map((one) => one.slice(1, -1)));
    for (const draft of inside) expect([by, by.split(' ').at(-1)]).toContain(named(draft));
  }
});
