import { useEffect, useState } from 'react';
import { messages } from '../messages/messages.ts';

const { entry: say } = messages;

/** The entry as JSON, for whoever would rather write that, or paste it. */
export function JsonText({
  draft,
  isReadOnly,
  onOpen,
  onDraft,
}: {
  draft: unknown;
  isReadOnly: boolean;
  /** Hears whether what is typed is no entry yet. */
  onOpen(isOpen: boolean): void;
  onDraft(draft: unknown): void;
}) {
  // As it is typed; null: nobody types, and the draft is shown.
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => () => onOpen(false), [onOpen]);
  const isInvalid = text !== null && readJson(text) === undefined;
  return (
    <details className="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.text}</summary>
      {isOpen && (
        <p className="field">
          <label htmlFor="json">{say.text}</label>
          <textarea
            id="json"
            className="json"
            rows={16}
            spellCheck={false}
            readOnly={isReadOnly}
            aria-invalid={isInvalid || undefined}
            aria-describedby="json-fault"
            value={text ?? JSON.stringify(draft, null, 2)}
            onChange={({ target: { value } }) => {
              const read = readJson(value);
              setText(value);
              onOpen(read === undefined);
              if (read !== undefined) onDraft(read);
            }}
            onBlur={() => !isInvalid && setText(null)}
          />
          <span className="hint" id="json-fault" role="status">
            {isInvalid && say.textInvalid}
          </span>
        </p>
      )}
    </details>
  );
}

/** Undefined where a text is no object of JSON. */
function readJson(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
