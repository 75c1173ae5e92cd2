/** The width of a text in the face and size it is to be set in. */
export type Measure = (text: string) => number;

/** Breaks a text at white space into lines no wider than `width`, and a word that is wider between characters. */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(fitting(width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** The beginning of a text that fits on one line with `end` after it, cut between words; the text itself where it fits. */
export function cutLine(text: string, end: string, width: number, measure: Measure): string {
  let start = text;
  while (start !== '' && measure(start + end) > width) {
    const space = start.lastIndexOf(' ');
    start = space < 0 ? '' : start.slice(0, space);
  }
  return start;
}

function fitting(width: number, measure: Measure): (word: string) => string[] {
  return (word) => {
    if (measure(word) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (piece !== '' && measure(piece + segment) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += segment;
    }
    return [...pieces, piece];
  };
}
