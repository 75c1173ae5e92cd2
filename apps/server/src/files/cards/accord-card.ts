import { phrase } from '../phrases/card-phrases.ts';
import { COLOURS, LEFT, RIGHT, type Sheet } from './canvas.ts';
import type { AccordCard } from './card-data.ts';
import type { Style } from './fonts.ts';
import { cutLine, linesOf, type Measure } from './line-breaks.ts';
import { colourOf, drawMark } from './standing-mark.ts';

/** Font sizes for a name in pixels, each with the largest number of lines; the last is used for any longer name. */
const SIZES = [
  [64, 1],
  [56, 2],
  [48, 2],
  [42, 3],
] as const;

/** The baseline of the last row of the tally, and the distance between rows. */
const BOTTOM = 552;
const ROW = 54;

const SMALL = { face: 'sans', size: 25, colour: COLOURS.soft } as const;

/** Draws the name of an accord, and how many countries hold each standing on the day. */
export function drawAccord(sheet: Sheet, card: AccordCard): void {
  const kind =
    card.accordKind === 'UMBRELLA' ? 'Group of several agreements' : phrase(card.accordKind);
  sheet.text(kind, { ...SMALL, x: LEFT, y: 162, weight: 600, colour: COLOURS.accent });
  drawTally(sheet, card.tally, drawName(sheet, card.name) + 30);
  sheet.rule(564, 1, COLOURS.line);
  sheet.text(`Standings ${card.known}`, { ...SMALL, x: LEFT, y: 602 });
}

/** Returns the baseline of the next line after the name. */
function drawName(sheet: Sheet, name: string): number {
  const styles = SIZES.map(([size, most]) => ({ face: 'sans', size, weight: 700, most }) as const);
  const set = (style: Style): string[] => linesOf(name, RIGHT - LEFT, sheet.measure(style));
  const style = styles.find((one) => set(one).length <= one.most) ?? styles[styles.length - 1];
  if (style === undefined) throw new Error('there is no size to set a name in');
  let y = 162 + style.size * 1.08;
  const lines = set(style);
  const cut = cutLine(lines[2] ?? '', '…', RIGHT - LEFT, sheet.measure(style));
  for (const line of lines.length > 3 ? [...lines.slice(0, 2), `${cut}…`] : lines) {
    sheet.text(line, { ...style, x: LEFT, y });
    y += style.size * 1.12;
  }
  return y;
}

function drawTally(sheet: Sheet, tally: AccordCard['tally'], top: number): void {
  const number = { face: 'sans', size: 40, weight: 600 } as const;
  const measure = sheet.measure(number);
  const numbers = LEFT + Math.max(...tally.map(({ count }) => measure(String(count))), 0);
  const names = numbers + 256;
  const maxRows = Math.floor((BOTTOM - top) / ROW) + 1;
  const rows = tally.length <= maxRows ? tally : tally.slice(0, maxRows - 1);
  let y = top;
  for (const { standing, count, countries, ...held } of rows) {
    const colour = colourOf(standing);
    sheet.text(String(count), { ...number, x: numbers, y, align: 'right' });
    drawMark(sheet.context, standing, {
      x: numbers + 24,
      y: y - 24,
      size: 26,
      paper: COLOURS.paper,
    });
    sheet.text(phrase(standing), {
      face: 'sans',
      size: 30,
      weight: 600,
      colour,
      x: numbers + 62,
      y,
    });
    // The card is of today.
    const noMore = held.noLongerExisting + held.lastDayUnknown;
    const gone = noMore > 0 ? `${noMore} no longer existing: ` : '';
    const width = RIGHT - names - sheet.measure(SMALL)(gone);
    const text = `${gone}${namesIn(countries, width, sheet.measure(SMALL))}`;
    sheet.text(text, { ...SMALL, x: names, y, width: RIGHT - names });
    y += ROW;
  }
  const omitted = tally.length - rows.length;
  if (omitted > 0) sheet.text(`and ${omitted} more standings`, { ...SMALL, x: numbers + 62, y });
  if (tally.length === 0) sheet.text('No standing on record', { ...SMALL, size: 30, x: LEFT, y });
}

/** As many names as fit on a line, at least one, with the number of the others. */
function namesIn(names: readonly string[], width: number, measure: Measure): string {
  const line = (count: number): string => {
    const others = names.length - count;
    return `${names.slice(0, count).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  };
  let count = names.length;
  while (count > 1 && measure(line(count)) > width) count--;
  return line(count);
}
