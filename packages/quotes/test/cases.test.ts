import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Draft, type Entry, extract } from '../src/index.ts';

/** What an editor wants from a text. `words` are the passages joined by " … ", without what punctuation the outlet put at their end. */
interface Wanted {
  readonly form: Draft['form'];
  readonly words: string;
  /** The fullest name that the text gives, or the words of the mention. */
  readonly speaker: string | null;
  /** The key of the gazetteer; null for nobody. Left out where it does not matter. */
  readonly resolved?: string | null;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly wanted?: readonly Wanted[];
  /** Where only that matters: the key of the gazetteer for each draft, null for nobody. */
  readonly whom?: readonly (string | null)[];
  /** Not read rightly yet: the test says when it is. */
  readonly open?: true;
}

const GAZETTEER: readonly Entry[] = [
  { key: 'aida-sarsen', kind: 'leader', names: ['Aida Sarsen', 'Айда Сарсен'] },
  { key: 'tomas-brandt', kind: 'leader', names: ['Tomas Brandt'] },
  { key: 'oru-lind', kind: 'leader', names: ['Oru Lind', 'אורו לינד', 'أورو ليند'] },
  {
    key: 'ewa-morn',
    kind: 'leader',
    names: ['Ewa Morn'],
    country: 'XVM',
    offices: [{ title: 'President', country: 'XVM' }],
  },
  {
    key: 'dan-rook',
    kind: 'leader',
    names: ['Dan Rook', 'Дан Рук', 'دان روك', 'דן רוק'],
    country: 'NOR',
    offices: [{ title: 'Prime Minister', country: 'NOR' }],
  },
  {
    key: 'tarek-bin-salim',
    kind: 'leader',
    names: ['Tarek bin Salim Al Noor'],
    country: 'XVM',
    offices: [{ title: 'Minister of Foreign Affairs', country: 'XVM' }],
  },
  {
    key: 'orm-iv',
    kind: 'leader',
    names: ['Orm IV of Norland'],
    country: 'NOR',
    offices: [{ title: 'King', country: 'NOR' }],
  },
  { key: 'NOR', kind: 'country', names: ['Norland'], demonyms: ['Norlandic'] },
  { key: 'survey', kind: 'body', names: ['Survey'] },
  { key: 'velmark-mfa', kind: 'body', names: ['Ministry of Foreign Affairs of Velmark'] },
  { key: 'XVM', kind: 'country', names: ['Velmark'] },
  { key: 'TCD', kind: 'country', names: ['Chad'] },
];

const FOLDER = new URL('../cases/', import.meta.url);
const trimmed = (words: string) => words.replace(/^that\s+/, '').replace(/,$/, '');
const onOneLine = (words: string | undefined) =>
  words?.replace(/\u00ad/g, '').replace(/\s+/g, ' ') ?? null;

function drafted(text: string, wanted: readonly Wanted[]): Wanted[] {
  return extract(text, { gazetteer: GAZETTEER }).map((draft, index) => {
    const names = [draft.named, draft.mention].map((name) => onOneLine(name?.text));
    const speaker = names.find((name) => name === wanted[index]?.speaker) ?? names[0] ?? names[1];
    return {
      form: draft.form,
      words: draft.passages.map(({ text }) => onOneLine(trimmed(text))).join(' … '),
      speaker: speaker ?? null,
      ...(wanted[index]?.resolved === undefined ? {} : { resolved: draft.speaker?.key ?? null }),
    };
  });
}

for (const file of readdirSync(FOLDER).sort()) {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  describe(file, () => {
    test.each(cases)('$id', ({ text, wanted = [], whom, open }) => {
      if (whom) {
        const drafts = extract(text, { gazetteer: GAZETTEER });
        expect(drafts.map(({ speaker }) => speaker?.key ?? null)).toEqual(whom);
        return;
      }
      const found = drafted(text, wanted);
      if (open) expect(found, 'it is read rightly: take out its `open`').not.toEqual(wanted);
      else expect(found).toEqual(wanted);
    });
  });
}
