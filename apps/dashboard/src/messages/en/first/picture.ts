import { pluralEn } from '../../plurals.ts';

/** The picture of what was said and done. */
export const picture = {
  title: 'Said and done',
  aside: 'words above the line, acts below it',
  label: (name: string) => `Said and done: ${name}`,
  said: 'Said',
  done: 'Done',
  date: 'Date',
  year: 'Year',
  afterDay: (day: string) => `After ${day}, in whole or in part`,
  move: 'Move through time',
  earlier: 'Earlier',
  later: 'Later',
  play: 'Play',
  pause: 'Pause',
  read: 'read',
  threads:
    'Each country is a thread through time: above the line while there are only words, lower with each step, below the line once it has signed.',
  accordThreads:
    'Each accord is a thread through time: above the line while there are only words, lower with each step, below the line once the country has signed.',
  areas: 'Each area shows how many countries had that status.',
  air: 'A thread that ends above the line: we know of no act after the words.',
  contested: 'Hatched: contested.',
  bars: 'The bars show how much was said (above the line) and done (below it).',
  faint: 'What comes after the marked day is faint.',
  undated: (count: number) =>
    pluralEn(count, {
      one: '# act or statement without a date is in the table only.',
      other: '# acts and statements without a date are in the table only.',
    }),
  period: 'Period',
  asTable: 'See as table',
  download: 'Download image (PNG)',
  from: 'From',
  to: 'To',
  drawRange: 'Show period',
  whole: 'The whole record',
  table: 'the table',
  empty: 'Nothing dated is on record here.',
  emptyBy: (day: string) => `Nothing dated is on record here up to ${day}.`,
  emptyPeriod: 'In this period nothing dated is on record here up to the day of this page.',
  wholeAccord: 'The accord as a whole',
  theAccord: 'The accord',
  disputed: 'contested',
  source: (edition: string | null, day: string, licence: string) =>
    `Source: Signatory, a register of diplomatic accords${edition ? `, edition ${edition}` : ''}. As of ${day}. Licence: ${licence}.`,
  unpublished: 'With changes that are not published yet.',
};
