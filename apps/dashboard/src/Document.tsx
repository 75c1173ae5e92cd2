import type { ReactNode } from 'react';
import type { Messages } from './messages/catalogue.ts';
import { languages } from './messages/languages.ts';
import { MessagesContext } from './messages/messages.ts';
import { type Handover, HandoverContext } from './page/hydration-state.ts';
import { scriptText } from './text/script-text.ts';

/** The element from which the browser reads what the server handed over. */
export const HANDOVER_ID = 'handover';

/** The whole HTML document. React draws all of it, so that each page's title and description find their way to the head. */
export function Document(props: { handover: Handover; messages: Messages; children: ReactNode }) {
  const { handover, messages, children } = props;
  const { language } = handover;
  const { starter, entry, parts, style } = handover.assets;
  return (
    <html lang={language} dir={languages[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        {style && <link rel="stylesheet" href={style} />}
      </head>
      <body>
        <HandoverContext value={handover}>
          <MessagesContext value={messages}>{children}</MessagesContext>
        </HandoverContext>
        <script
          id={HANDOVER_ID}
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; scriptText leaves no `<` in it
          dangerouslySetInnerHTML={{ __html: scriptText(handover) }}
        />
        <script
          type="module"
          src={starter}
          data-entry={entry}
          data-parts={parts.join(' ')}
          fetchPriority="low"
        />
      </body>
    </html>
  );
}
