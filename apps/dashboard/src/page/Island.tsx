import type { ComponentType } from 'react';
import { scriptText } from '../text/script-text.ts';

/** The components that move in the first page, by name. */
export type IslandName =
  | 'CitationTexts'
  | 'CopyAddress'
  | 'DownloadImage'
  | 'QuoteActions'
  | 'Scrubber';

/** The attribute with the name of an island. The element holds what the server rendered, and a script element with its props. */
export const ISLAND = 'data-island';

/** The event of an element in which an island is drawn beside what the server rendered of it, whose nodes are its detail. */
export const DRAWN = 'island-drawn';

/**
 * A component that moves. The first page stays the HTML of the server, but for these: the server sends the props of each with it, so
 * they hold what it needs and no more.
 */
export function Island<Props extends object>(props: {
  name: IslandName;
  of: ComponentType<Props>;
  with: Props;
}) {
  const { name, of: Component, with: own } = props;
  if (!import.meta.env.SSR) return <Component {...own} />;
  return (
    <div {...{ [ISLAND]: name }}>
      <Component {...own} />
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; scriptText leaves no `<` in it
        dangerouslySetInnerHTML={{ __html: scriptText(own) }}
      />
    </div>
  );
}
