import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Entry, extract } from '../src/index.ts';

type Said = readonly [words: string, who: string, key: string | null];

interface Article {
  readonly genre: string;
  readonly text: string;
  readonly said: readonly Said[];
  /** Not read rightly yet: the test says when it is. */
  readonly open?: true;
}

const RECORD: readonly Entry[] = [
  {
    key: 'aida-sarsen',
    kind: 'leader',
    names: ['Aida Sarsen'],
    country: 'XVM',
    offices: [{ title: 'Minister of Foreign Affairs', country: 'XVM' }],
  },
  {
    key: 'tomas-brandt',
    kind: 'leader',
    names: ['Tomas Brandt'],
    country: 'NOR',
    offices: [{ title: 'Prime Minister', country: 'NOR' }],
  },
  {
    key: 'oru-lind',
    kind: 'leader',
    names: ['Oru Lind'],
    country: 'NOR',
    offices: [{ title: 'President', country: 'NOR' }],
  },
  {
    key: 'velmark-mfa',
    kind: 'body',
    names: ['Ministry of Foreign Affairs of Velmark', 'Velmark’s Foreign Ministry'],
    country: 'XVM',
  },
  { key: 'XVM', kind: 'country', names: ['Velmark'] },
  { key: 'NOR', kind: 'country', names: ['Norland'] },
  { key: 'SUD', kind: 'country', names: ['Sudmark'] },
];

const FOLDER = new URL('../articles/', import.meta.url);

const saidIn = (text: string): Said[] =>
  extract(text, { gazetteer: RECORD }).flatMap((draft) =>
    draft.form === 'INDIRECT'
      ? []
      : draft.passages.map(
          (passage): Said => [
            passage.text.replace(/,$/, ''),
            (draft.named ?? draft.mention)?.text ?? 'nobody',
            draft.speaker?.key ?? null,
          ],
        ),
  );

for (const file of readdirSync(FOLDER).sort()) {
  const articles: readonly Article[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  describe(file, () => {
    test.each(articles)('$genre', ({ text, said, open }) => {
      const found = saidIn(text);
      // Whom the record has is right or left open, also in what is not read rightly.
      for (const [words, , key] of found)
        if (key) expect(said.find((one) => one[0] === words)?.[2]).toBe(key);
      if (open) expect(found, 'it is read rightly: take out its `open`').not.toEqual(said);
      else expect(found).toEqual(said);
    });
  });
}
