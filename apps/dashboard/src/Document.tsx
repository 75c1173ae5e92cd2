import type { ReactNode } from 'react';
import type { FirstMessages } from './messages/catalogue.ts';
import { languages } from './messages/languages.ts';
import { FirstMessagesContext } from './messages/messages.ts';
import { earlyClicks } from './page/early-clicks.ts';
import { HydrationContext, type HydrationState } from './page/hydration-state.ts';
import { scriptText } from './text/script-text.ts';

/** The id of the script element with the hydration state. */
export const HYDRATION_STATE_ID = 'hydration-state';

/** The whole HTML document. React renders all of it, because each page sets title and description in the head. */
export function Document(props: {
  hydrationState: HydrationState;
  messages: FirstMessages;
  children: ReactNode;
}) {
  const { hydrationState, messages, children } = props;
  const { language } = hydrationState;
  const { starter, entry, parts, style } = hydrationState.assets;
  return (
    <html lang={language} dir={languages[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        {style && <link rel="stylesheet" href={style} />}
        {/* The browser has it from the server. */}
        <script
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose hash is in the policy of the page
          dangerouslySetInnerHTML={{ __html: import.meta.env.SSR ? earlyClicks() : '' }}
        />
      </head>
      <body>
        <HydrationContext value={hydrationState}>
          <FirstMessagesContext value={messages}>{children}</FirstMessagesContext>
        </HydrationContext>
        <script
          id={HYDRATION_STATE_ID}
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; scriptText leaves no `<` in it
          dangerouslySetInnerHTML={{ __html: scriptText(hydrationState) }}
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
