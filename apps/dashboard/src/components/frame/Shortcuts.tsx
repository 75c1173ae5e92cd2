import { Fragment, useState } from 'react';
import { useMessages } from '../../messages/messages.ts';
import { Dialog } from '../../ui/page/Dialog.tsx';
import css from './Shortcuts.module.css';
import { letSingleKeysWork, singleKeysWork } from './shortcut-keys.ts';

/** The keyboard shortcuts, and a switch for those without a modifier. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { search, shortcuts } = useMessages();
  const [work, setWork] = useState(singleKeysWork);
  const lines: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['/', 'Ctrl K', '⌘ K'], search.title],
    [['?'], shortcuts.list],
    [['↑', '↓', 'Enter'], shortcuts.choose],
    [['Esc'], shortcuts.close],
  ];
  return (
    <Dialog label={shortcuts.title} onClose={onClose}>
      <h2 className={css.title}>{shortcuts.title}</h2>
      <dl className={css.keys}>
        {lines.map(([keys, does]) => (
          <div key={does}>
            <dt dir="ltr">
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={css.single}>
        <input
          type="checkbox"
          checked={work}
          onChange={({ target: { checked } }) => {
            letSingleKeysWork(checked);
            setWork(checked);
          }}
        />
        {shortcuts.single}
      </label>
      <button type="button" onClick={onClose}>
        {search.close}
      </button>
    </Dialog>
  );
}
