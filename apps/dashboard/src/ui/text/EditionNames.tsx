import { Fragment } from 'react';

/** A text in which no name of an edition is broken at its hyphens, where a reader from right to left would see its parts swapped. */
export function EditionNames({ text }: { text: string }) {
  return text.split(/(\d{4}-\d{2}-\d{2}\.\d+)/).map((part, index) => {
    // The parts of a text have an order and no names.
    const key = `${index} ${part}`;
    return index % 2 === 0 ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <bdi key={key} className="whole">
        {part}
      </bdi>
    );
  });
}
