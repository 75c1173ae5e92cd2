import { textOfBytes } from '@signatory/quotes/bytes-text';
import { useState } from 'react';
import { useDeed } from '../client/use-deed.ts';
import type { ChangeSetFieldsFragment } from '../documents.generated.ts';
import { SuggestedInput } from '../form/SuggestedInput.tsx';
import { DeedForm } from '../frame/DeedForm.tsx';
import { messages } from '../messages/messages.ts';
import { type GivenArticle, holdArticle } from './hold-article.ts';

const { article: say } = messages;

/** The text of an article, pasted, dropped or from a file, and where it is from. A page stays the text that it is: nothing here draws it. */
export function PasteForm({
  changeSet,
  onHeld,
}: {
  changeSet: ChangeSetFieldsFragment;
  onHeld(text: string): void;
}) {
  const [given, setGiven] = useState<GivenArticle>(EMPTY);
  const [notice, setNotice] = useState('');
  // Who did something else meanwhile is told, and presses the button again.
  const [known, setVersion] = useState(changeSet.version);
  const version = Math.max(known, changeSet.version);
  const deed = useDeed();
  const isNew =
    given.newSlug !== '' || deed.refusals.some(({ path }) => path[0] === 'newPublisher');
  const set = (field: keyof GivenArticle) => (value: string) =>
    setGiven((before) => ({ ...before, [field]: value }));
  const read = async (file: File | undefined) => {
    if (!file) return;
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    if ('problem' in read) {
      setNotice(say.notText(file.name, read.problem));
      return;
    }
    setNotice(read.encoding === 'utf-8' ? '' : say.readAs(file.name, read.encoding));
    set('content')(read.text);
  };
  const hold = async () => {
    let text: string | null = null;
    await deed.run(async () => {
      const held = await holdArticle({ id: changeSet.id, version }, given);
      text = held.text;
      setVersion(held.version);
      return held;
    });
    if (text !== null) onHeld(text);
  };
  return (
    <DeedForm deed={deed} button={say.read} onSend={() => void hold()}>
      <p className="field">
        <label htmlFor="article">{say.content}</label>
        <textarea
          id="article"
          required
          rows={10}
          dir="auto"
          spellCheck={false}
          aria-describedby="article-hint"
          value={given.content}
          onChange={({ target }) => set('content')(target.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const [file] = event.dataTransfer.files;
            if (!file) return;
            event.preventDefault();
            void read(file);
          }}
        />
        <span className="hint" id="article-hint">
          {say.contentHint}
        </span>
      </p>
      <p className="field">
        <label htmlFor="file">{say.file}</label>
        <input
          id="file"
          type="file"
          accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
          onChange={({ target }) => void read(target.files?.[0])}
        />
        <span className="hint" role="status">
          {notice}
        </span>
      </p>
      <p className="field">
        <label htmlFor="address">{say.address}</label>
        <input
          id="address"
          type="url"
          autoComplete="off"
          value={given.address}
          onChange={({ target }) => set('address')(target.value)}
        />
      </p>
      <p className="field">
        <label htmlFor="publisher">{say.publisher}</label>
        <SuggestedInput
          name="publisher"
          id="publisher"
          required
          aria-describedby="publisher-hint"
          value={given.publisher}
          onText={set('publisher')}
        />
        <span className="hint" id="publisher-hint">
          {say.publisherHint}
        </span>
      </p>
      {isNew && (
        <>
          <p className="field">
            <label htmlFor="new-name">{say.newName}</label>
            <input
              id="new-name"
              required
              autoComplete="off"
              value={given.newName}
              onChange={({ target }) => set('newName')(target.value)}
            />
          </p>
          <p className="field">
            <label htmlFor="new-slug">{say.newSlug}</label>
            <input
              id="new-slug"
              required
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              placeholder="the-harbour-post"
              autoComplete="off"
              value={given.newSlug}
              onChange={({ target }) => set('newSlug')(target.value)}
            />
          </p>
        </>
      )}
      <p className="field">
        <label htmlFor="published">{say.published}</label>
        <input
          id="published"
          required
          pattern="\d{4}-\d{2}-\d{2}"
          placeholder="2025-11-06"
          autoComplete="off"
          value={given.published}
          onChange={({ target }) => set('published')(target.value)}
        />
      </p>
    </DeedForm>
  );
}

const EMPTY: GivenArticle = {
  content: '',
  address: '',
  publisher: '',
  newName: '',
  newSlug: '',
  published: '',
};
