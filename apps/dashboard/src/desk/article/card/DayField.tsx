import { type RefObject, useState } from 'react';
import { TextField } from '../../frame/TextField.tsx';
import { messages } from '../../messages/messages.ts';

const { article: say } = messages;

/** Gives another day than the one that was read; Enter takes it. */
export function DayField({
  place,
  date,
  onDate,
}: {
  place: RefObject<HTMLInputElement | null>;
  /** The day that was given; null where it is the one that was read. */
  date: string | null;
  onDate(date: string | null): void;
}) {
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        setTyped('');
        onDate(typed.trim());
      }}
    >
      <TextField
        id="day"
        place={place}
        label={say.anotherDay}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title={say.partOfDayForm}
        placeholder="2025-11-06"
        value={typed}
        onText={setTyped}
      />
      {date !== null && (
        <button type="button" className="plain" onClick={() => onDate(null)}>
          {say.dayAsRead}
        </button>
      )}
    </form>
  );
}
