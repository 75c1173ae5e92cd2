import { marksOf } from '@signatory/schema';
import { dateInWords, directionOf, phrase, VERBATIMS } from '../phrases/card-phrases.ts';
import { COLOURS, LEFT, RIGHT, type Sheet } from './canvas.ts';
import type { StatementCard } from './card-data.ts';
import { faceOf, setWords } from './fit-text.ts';

/** The top and the bottom of the area for the words. */
const TOP = 142;
const BOTTOM = 466;

/** Before the publisher of words that are not the speaker's own, or only in part. */
const PARAPHRASE = 'Paraphrase, not the speaker’s own words';
const PARTLY = 'Partly quoted, partly paraphrase';

/** Draws the words of a statement: in quotation marks where the source quotes them, and else as its paraphrase. */
export function drawStatement(sheet: Sheet, card: StatementCard): void {
  drawWords(sheet, card);
  sheet.rule(484, 1, COLOURS.line);
  const half = (RIGHT - LEFT) * 0.6;
  const rest = RIGHT - LEFT - half - 32;
  const name = { x: LEFT, face: 'sans', width: half } as const;
  sheet.text(card.speaker, { ...name, y: 526, size: 32, weight: 700 });
  const day = card.date === null ? 'date not on record' : dateInWords(card.date);
  const how = card.channel === null ? 'Statement' : phrase(card.channel);
  const when = `${how}, ${day}${card.dateInferred ? ' (date worked out by us)' : ''}`;
  const below = card.office === null ? [when] : [card.office, when];
  for (const [index, line] of below.entries())
    sheet.text(line, { ...name, y: 562 + index * 33, size: 25, colour: COLOURS.soft });
  const source = { x: RIGHT, align: 'right', face: 'sans', size: 25, width: rest } as const;
  sheet.text(card.publisher, { ...source, y: 525, weight: 600 });
  sheet.text(VERBATIMS[card.verbatim], {
    ...source,
    y: 562,
    colour: COLOURS.accent,
  });
}

function drawWords(sheet: Sheet, { form, language, stretches, publisher }: StatementCard): void {
  const isQuoted = form === 'DIRECT';
  let top = TOP;
  if (!isQuoted) {
    const label = form === 'MIXED' ? PARTLY : PARAPHRASE;
    const width = RIGHT - LEFT;
    sheet.text(`${label}: ${publisher}`, {
      x: LEFT,
      y: 168,
      face: 'sans',
      size: 25,
      weight: 600,
      colour: COLOURS.accent,
      width,
    });
    top = 186;
  }
  const face = faceOf(form);
  const direction = directionOf(stretches.join(' '));
  const [x, align] = direction === 'rtl' ? ([RIGHT, 'right'] as const) : ([LEFT, 'left'] as const);
  const { size, leading, lines } = setWords(
    stretches,
    isQuoted ? marksOf(language, stretches.join(' ')) : ['', ''],
    { width: RIGHT - LEFT, height: BOTTOM - top },
    (tried) => sheet.measure({ face, size: tried }, language),
  );
  // A short text is placed a little above the middle of its area.
  let y = top + (BOTTOM - top - lines.length * leading) * 0.42 + leading * 0.78;
  for (const { text, isOurs } of lines) {
    const ours = { face: 'sans', size: Math.min(size, 30), colour: COLOURS.soft } as const;
    if (isOurs) sheet.text(text, { ...ours, x, y, align });
    else sheet.text(text, { x, y, align, direction, language, face, size });
    y += leading;
  }
}
