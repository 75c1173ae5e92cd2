import { textOfBytes } from '@signatory/quotes/bytes-text';
import { useState } from 'react';
import { useUnsent } from '../client/guard.ts';
import { useDeed } from '../client/use-deed.ts';
import type { ChangeSetFieldsFragment } from '../documents.generated.ts';
import { SuggestedInput } from '../form/SuggestedInput.tsx';
import { DeedForm } from '../frame/DeedForm.tsx';
import { Labelled } from '../frame/Labelled.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';
import { type GivenArticle, type HeldBefore, heldBefore, holdArticle } from './hold-article.ts';
import { ThereAlready } from './ThereAlready.tsx';

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
  /** Where it is already, once that was asked. */
  const [there, setThere] = useState<HeldBefore | null>(null);
  // Who did something else meanwhile is told, and presses the button again.
  const [known, setVersion] = useState(changeSet.version);
  const version = Math.max(known, changeSet.version);
  const deed = useDeed();
  // No browser keeps the text: it is not the desk's to leave anywhere.
  const guarded = useUnsent(given.content);
  const isNew =
    given.newSlug !== '' || deed.refusals.some(({ path }) => path[0] === 'newPublisher');
  const set = (field: keyof GivenArticle) => (value: string) => {
    setGiven((before) => ({ ...before, [field]: value }));
    if (field === 'content' || field === 'address') setThere(null);
  };
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
      if (there === null) {
        const before = await heldBefore(given);
        if (before.refusals.length > 0) return before;
        if (before.changeSets.length > 0 || before.sources.length > 0) {
          setThere(before);
          return before;
        }
      }
      const held = await holdArticle({ id: changeSet.id, version }, given);
      text = held.text;
      setVersion(held.version);
      return held;
    });
    if (text === null) return;
    guarded.isSaved = true;
    onHeld(text);
  };
  return (
    <DeedForm
      deed={deed}
      button={there === null ? say.read : say.readAgain}
      onSend={() => void hold()}
    >
      <Labelled id="article" label={say.content} hint={say.contentHint}>
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
      </Labelled>
      <Labelled id="file" label={say.file} hint={notice} isStatus>
        <input
          id="file"
          type="file"
          accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </Labelled>
      <TextField
        id="address"
        label={say.address}
        type="url"
        value={given.address}
        onText={set('address')}
      />
      <Labelled id="publisher" label={say.publisher} hint={say.publisherHint}>
        <SuggestedInput
          name="publisher"
          id="publisher"
          required
          aria-describedby="publisher-hint"
          value={given.publisher}
          onText={set('publisher')}
        />
      </Labelled>
      {isNew && (
        <>
          <TextField
            id="new-name"
            label={say.newName}
            required
            value={given.newName}
            onText={set('newName')}
          />
          <TextField
            id="new-slug"
            label={say.newSlug}
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            title={say.slugForm}
            placeholder="the-harbour-post"
            value={given.newSlug}
            onText={set('newSlug')}
          />
        </>
      )}
      <TextField
        id="published"
        label={say.published}
        required
        pattern="\d{4}-\d{2}-\d{2}"
        title={say.dayForm}
        placeholder="2025-11-06"
        value={given.published}
        onText={set('published')}
      />
      <div role="status">{there && <ThereAlready there={there} changeSet={changeSet.id} />}</div>
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
