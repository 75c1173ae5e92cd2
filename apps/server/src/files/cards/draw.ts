import { drawAccord } from './accord-card.ts';
import { LEFT, RIGHT, Sheet } from './canvas.ts';
import type { Card } from './card-data.ts';
import { loadFaces } from './fonts.ts';
import { linesOf } from './line-breaks.ts';
import { drawStatement } from './statement-card.ts';

/** What the register is, for the card of pages without one of their own. */
const ABOUT = 'Who joined which accord, by which act, on which day, and who said what about it.';

loadFaces();

/** Draws a card as PNG, 1200 by 630 pixels. */
export function draw(card: Card): Promise<Buffer> {
  const sheet = new Sheet();
  if (card.kind === 'statement') drawStatement(sheet, card);
  else if (card.kind === 'accord') drawAccord(sheet, card);
  else drawRegister(sheet);
  return sheet.png();
}

function drawRegister(sheet: Sheet): void {
  const style = { face: 'sans', size: 64, weight: 700 } as const;
  let y = 270;
  for (const line of linesOf(ABOUT, RIGHT - LEFT, sheet.measure(style))) {
    sheet.text(line, { ...style, x: LEFT, y });
    y += 78;
  }
}
