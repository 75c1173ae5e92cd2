import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { keepKnownOn, useKnownOn } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { footPages, mainPages } from '../../page/site-pages.ts';
import { Dialog } from '../../ui/page/Dialog.tsx';
import css from './Palette.module.css';
import { SearchHitLine } from './SearchHitLine.tsx';
import { SuggestedSearchLine } from './SuggestedSearches.tsx';
import { pathOf } from './search-groups.ts';
import { type Answer, useLiveSearch } from './use-live-search.ts';

/** A link, and the heading of its group. */
interface Choice {
  readonly heading: string;
  readonly path: string;
  readonly line: ReactNode;
}

/**
 * The search dialog: a combobox with a list of results (WAI-ARIA APG, combobox with listbox popup). It starts with the text that was
 * typed while it was loading.
 */
export function Palette({ onClose, typed }: { onClose: () => void; typed: () => string }) {
  const messages = useMessages();
  const { search, notices } = messages;
  const navigate = useNavigate();
  const knownOn = useKnownOn();
  const [words, setWords] = useState(typed);
  const [active, setActive] = useState(-1);
  const { answer, retry } = useLiveSearch(words);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const choices = choicesFor(messages, words.trim(), answer);
  const optionId = (index: number) => `${listId}${index}`;

  // Browsers focus a scrollable container first, where the list does not fit.
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const go = (path: string) => {
    onClose();
    void navigate(keepKnownOn(path, knownOn));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const path = choices[active]?.path ?? (words.trim() && paths.search(words.trim()));
      if (path) go(path);
      return;
    }
    const next = step(event.key, active, choices.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };

  return (
    <Dialog label={search.title} onClose={onClose} className={css.palette}>
      <div className={css.head}>
        <input
          ref={field}
          role="combobox"
          aria-label={search.label}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active >= 0 && { 'aria-activedescendant': optionId(active) })}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          dir="auto"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={onClose}>
          {search.close}
        </button>
      </div>
      <p role="status" className={css.status}>
        {statusOf(messages, words.trim(), answer)}
      </p>
      {answer.failed !== null && answer.failed !== 400 && (
        <p className={css.status}>
          <button type="button" onClick={retry}>
            {notices.retry}
          </button>
        </p>
      )}
      {/* The focus stays in the field (aria-activedescendant). */}
      <div ref={list} id={listId} role="listbox" tabIndex={-1} aria-label={search.title}>
        {headingsOf(choices).map((heading) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which is no group of fields
          <div key={heading} role="group" aria-label={heading}>
            <p aria-hidden="true" className={css.heading}>
              {heading}
            </p>
            {choices.map((choice, index) =>
              choice.heading === heading ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
                // biome-ignore lint/a11y/useFocusableInteractive: active by aria-activedescendant
                <div
                  key={choice.path}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === active}
                  className={css.option}
                  onClick={() => go(choice.path)}
                >
                  {choice.line}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** The option to which a key moves; null where it moves to none. Home and End move in the text until an option is active. */
function step(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  if (active < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The results, and the pages whose names contain the text; all pages where there is no text. */
function choicesFor(messages: Messages, query: string, { groups, near }: Answer): Choice[] {
  const { search } = messages;
  const places = [...mainPages(messages), ...footPages(messages)]
    .filter(([, name]) => name.toLocaleLowerCase().includes(query.toLocaleLowerCase()))
    .map(([path, name]) => ({ heading: search.pages, path, line: name }));
  const pages = [...new Map(places.map((place) => [place.path, place])).values()];
  if (query === '') return pages;
  const hits = groups.flatMap(({ kind, results: { edges } }) =>
    edges.map((edge) => ({
      heading: search.kinds[kind],
      path: pathOf(edge.node),
      line: <SearchHitLine hit={edge} />,
    })),
  );
  const all = { heading: search.title, path: paths.search(query), line: search.everything };
  const others = near.map((one) => ({
    heading: search.near,
    path: paths.search(one.query),
    line: <SuggestedSearchLine near={one} />,
  }));
  return [...hits, ...pages, ...others, ...(hits.length > 0 ? [all] : [])];
}

function headingsOf(choices: readonly Choice[]): string[] {
  return [...new Set(choices.map(({ heading }) => heading))];
}

/** The status of the search, shown and read out. */
function statusOf({ search, failure }: Messages, query: string, answer: Answer): string {
  if (query === '') return search.hint;
  if (query !== answer.to) return search.searching;
  if (answer.failed === 400) return search.tooMuch;
  if (answer.failed !== null) return failure.unavailable.title;
  const count = answer.groups.reduce((sum, { results }) => sum + results.totalCount, 0);
  return count === 0 ? search.none : search.results(count);
}
