import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { KNOWN_ON, keepKnownOn, useKnownOn } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import { inLanguage } from '../../messages/languages.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { loadWithMessages } from '../../messages/with-messages.tsx';
import { useHydrationState } from '../../page/hydration-state.ts';
import { actionOf, appendTyped } from '../frame/shortcut-keys.ts';
import css from './SearchButton.module.css';

type Opened = ComponentType<{ onClose: () => void; typed: () => string }>;

/** The dialogs that keys and the button open, loaded on first use. */
const dialogs = {
  search: async (): Promise<Opened> => (await import('./Palette.tsx')).Palette,
  shortcuts: async (): Promise<Opened> => (await import('../frame/Shortcuts.tsx')).Shortcuts,
} as const;

/** A link to the search page; with scripts it opens the search dialog. */
export function SearchButton() {
  const { frame } = useFirstMessages();
  const { language } = useHydrationState();
  const navigate = useNavigate();
  const knownOn = useKnownOn();
  const [Shown, setShown] = useState<Opened | null>(null);
  // The text typed since the search was opened; null where it is not open.
  const typed = useRef<string | null>(null);
  const [hearsKeys, setHearsKeys] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const more = typed.current === null ? null : appendTyped(typed.current, event);
      if (more !== null) {
        event.preventDefault();
        typed.current = more;
        return;
      }
      if (event.key === 'Escape') typed.current = null;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      open(action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  // After the listener: what the button promises then works, and without scripts it promises nothing.
  useEffect(() => setHearsKeys(true), []);

  function open(which: keyof typeof dialogs) {
    typed.current = which === 'search' ? (typed.current ?? '') : null;
    const isWanted = () => which !== 'search' || typed.current !== null;
    loadWithMessages(language, dialogs[which]).then(
      (component) => isWanted() && setShown(() => component),
      // The code cannot be loaded: the search page can do the same.
      () => isWanted() && navigate(keepKnownOn(paths.search(typed.current ?? ''), knownOn)),
    );
  }

  function close() {
    typed.current = null;
    setShown(null);
  }

  return (
    <>
      <form
        action={inLanguage(language, paths.search())}
        onSubmit={(event) => {
          event.preventDefault();
          open('search');
        }}
      >
        {knownOn !== null && <input type="hidden" name={KNOWN_ON} value={knownOn} />}
        <button
          type="submit"
          className={css.button}
          aria-keyshortcuts={hearsKeys ? '/ Control+K Meta+K' : undefined}
        >
          {frame.search}
        </button>
      </form>
      {Shown && <Shown onClose={close} typed={() => typed.current ?? ''} />}
    </>
  );
}
