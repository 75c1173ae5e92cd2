import { describe, expect, test } from 'vitest';
import { type Entry, extract } from '../index.ts';

const leader = (key: string, ...names: string[]): Entry => ({ key, kind: 'leader', names });
const GAZETTEER: readonly Entry[] = [
  leader('aida-sarsen', 'Aida Sarsen'),
  leader('tomas-brandt', 'Tomas Brandt', 'Tomáš Brandt'),
  leader('oru-lind', 'Oru Lind', 'Lind'),
  { key: 'NOR', kind: 'country', names: ['Norland'] },
  {
    key: 'norland-government',
    kind: 'body',
    names: ['Government of Norland', "Norland's government"],
  },
  { key: 'daily-courier', kind: 'body', names: ['The Daily Courier'] },
];

const speakers = (text: string, gazetteer = GAZETTEER) =>
  extract(text, { gazetteer }).map(({ speaker }) => speaker?.key ?? null);

describe('whom the gazetteer knows', () => {
  test('a whole name resolves, with titles and accents or without', () => {
    expect(speakers('“We sign,” said Foreign Minister Aida Sarsen.')).toEqual(['aida-sarsen']);
    expect(speakers('“We wait,” said Tomáš Brandt, the envoy.')).toEqual(['tomas-brandt']);
    expect(speakers('Norland President Oru Lind said the bridge was open.')).toEqual(['oru-lind']);
  });
  test('a last name resolves if the article gives the whole name, or the entry lists it', () => {
    expect(speakers('Aida Sarsen came late. “Traffic,” Sarsen said.')).toEqual(['aida-sarsen']);
    expect(speakers('“Traffic,” Sarsen said.')).toEqual([null]);
    expect(speakers('“Traffic,” Lind said.')).toEqual(['oru-lind']);
  });
  test('a pronoun resolves to whom it means', () => {
    expect(speakers('Ms. Aida Sarsen came late. “Traffic,” she said.')).toEqual(['aida-sarsen']);
  });
  test('countries, bodies, and the government of the country named last', () => {
    expect(speakers('Norland said the border was open.')).toEqual(['NOR']);
    expect(speakers('The Daily Courier reported that it had rained.')).toEqual(['daily-courier']);
    expect(
      speakers('Norland waits.\n\n“We keep our word,” the country’s government said.'),
    ).toEqual(['norland-government']);
  });
  test('a last name beside an office, of that country', () => {
    const gazetteer: readonly Entry[] = [
      { ...leader('ida-holm', 'Ida Holm'), country: 'NOR' },
      { key: 'NOR', kind: 'country', names: ['Norland'], demonyms: ['Norlandic'] },
      { key: 'VEL', kind: 'country', names: ['Velmark'], demonyms: ['Velmarkian'] },
    ];
    expect(speakers('“We sign,” President Holm said.', gazetteer)).toEqual(['ida-holm']);
    expect(speakers('“We sign,” Norlandic President Holm said.', gazetteer)).toEqual(['ida-holm']);
    expect(speakers('“We sign,” Velmarkian President Holm said.', gazetteer)).toEqual([null]);
    expect(speakers('“We sign,” Coach Holm said.', gazetteer)).toEqual([null]);
    expect(speakers('“We sign,” President Ann Holm said.', gazetteer)).toEqual([null]);
  });
  test('who holds an office, by country and demonym', () => {
    const gazetteer: readonly Entry[] = [
      { ...leader('ida-holm', 'Ida Holm'), offices: [{ title: 'President', country: 'NOR' }] },
      { key: 'NOR', kind: 'country', names: ['Norland'], demonyms: ['Norlandic'] },
    ];
    for (const who of [
      'the Norlandic president',
      'Norland’s president',
      'the president of Norland',
    ])
      expect(speakers(`“We sign,” ${who} said.`, gazetteer)).toEqual(['ida-holm']);
    expect(speakers('“We sign,” the former president of Norland said.', gazetteer)).toEqual([null]);
    expect(speakers('“We sign,” the Norlandic vice president said.', gazetteer)).toEqual([null]);
  });
  test('a bearer of the whole name who is told to be another', () => {
    const gazetteer: readonly Entry[] = [
      {
        ...leader('ida-holm', 'Ida Holm'),
        offices: [{ title: 'President', country: 'NOR' }],
      },
      { key: 'NOR', kind: 'country', names: ['Norland'], demonyms: ['Norlandic'] },
    ];
    expect(speakers('“It rained,” said Ida Holm, 44, a driver in Ostrany.', gazetteer)).toEqual([
      null,
    ]);
    expect(speakers('Ida Holm won. “It rained,” said Holm, 19.', gazetteer)).toEqual([null]);
    expect(
      speakers('Ida Holm, whose shop burned down, wept. “It rained,” Holm said.', gazetteer),
    ).toEqual([null]);
    expect(
      speakers('“It rained,” said Ida Holm, a baker who has never been to Norland.', gazetteer),
    ).toEqual([null]);
    expect(speakers('A mime dressed as Ida Holm said: “It rained.”', gazetteer)).toEqual([null]);
    expect(
      speakers('Norland waits. “It rained,” said Ida Holm, 44, who won in May.', gazetteer),
    ).toEqual(['ida-holm']);
    expect(speakers('“It rained,” said President Ida Holm, who wore a coat.', gazetteer)).toEqual([
      'ida-holm',
    ]);
    expect(
      speakers('“It rained,” said Ida Holm, the president, a friend of trains.', gazetteer),
    ).toEqual(['ida-holm']);
    expect(speakers('As Ida Holm said, “it rained.”', gazetteer)).toEqual(['ida-holm']);
  });
  test('the label of a turn, by an office held or by the country that the text names', () => {
    const gazetteer: readonly Entry[] = [
      {
        ...leader('ida-holm', 'Ida Holm'),
        offices: [{ title: 'Secretary of State', country: 'NOR' }],
      },
      { key: 'NOR', kind: 'country', names: ['Norland'], demonyms: ['Norlandic'] },
    ];
    const turns = (label: string, before = '') =>
      speakers(
        `${before}${label}: We are here.\n\nQ Why?\n\n${label}: I do not know.\n\nQ Is it so?\n`,
        gazetteer,
      ).filter((_, at) => at % 2 === 0);
    expect(turns('SECRETARY HOLM')).toEqual(['ida-holm', 'ida-holm']);
    expect(turns('MS. HOLM')).toEqual([null, null]);
    expect(turns('MS. HOLM', 'Talks in Norland.\n\n')).toEqual(['ida-holm', 'ida-holm']);
    expect(turns('MS. HOLM', 'Press briefing by Ida Holm\n\n')).toEqual(['ida-holm', 'ida-holm']);
    expect(turns('MR. HOLM', 'Press briefing by Ida Holm and Jo Holm\n\n')).toEqual([null, null]);
  });
  test('a king by his title, whatever his number', () => {
    const gazetteer: readonly Entry[] = [
      { ...leader('orm-iv', 'Orm IV'), offices: [{ title: 'King', country: 'NOR' }] },
      { key: 'NOR', kind: 'country', names: ['Norland'] },
    ];
    expect(speakers('“We ride,” King Orm said.', gazetteer)).toEqual(['orm-iv']);
    expect(speakers('“We ride,” said Orm.', gazetteer)).toEqual([null]);
    expect(speakers('“We ride,” said King Orm III.', gazetteer)).toEqual([null]);
  });
  test('nobody is guessed', () => {
    expect(speakers('“It is a start,” a Norland official said.')).toEqual([null]);
    expect(speakers('“It is a start,” said Aida Moreno.')).toEqual([null]);
    expect(speakers('“It is a start,” Sarsen’s spokesman said.')).toEqual([null]);
    expect(
      speakers('“Traffic,” Lind said.', [...GAZETTEER, leader('jo-lind', 'Jo Lind', 'Lind')]),
    ).toEqual([null]);
    expect(speakers('“We sign,” said Aida Sarsen.', [])).toEqual([null]);
  });
});
