import { entriesNamed, isNamed } from '../address/names-in-form.ts';
import type { Language } from '../messages/languages.ts';
import type { Ask } from './queries.ts';

/** From how many characters on names are asked for, and after which pause, in milliseconds. */
const ENOUGH = 2;
const PAUSE = 150;

const offered = new WeakSet<HTMLInputElement>();

/** Has a field for names offer those that the reader begins to type, beyond the most frequent ones that the page has. */
export function offerNames(input: HTMLInputElement, ask: Ask, language: Language): void {
  const { list, name: parameter } = input;
  if (list === null || !isNamed(parameter) || offered.has(input)) return;
  offered.add(input);
  const offer = async () => {
    const typed = input.value.trim();
    if (typed.length < ENOUGH) return;
    // Any name may be typed, whether it is offered or not.
    const entries = await entriesNamed(ask, language, typed, parameter).catch(() => []);
    const known = new Set(Array.from(list.options, ({ value }) => value));
    const others = new Set(entries.map(({ name }) => name).filter((name) => !known.has(name)));
    list.append(...Array.from(others, (name) => new Option('', name)));
  };
  let pause: ReturnType<typeof setTimeout>;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(offer, PAUSE);
  });
  void offer();
}
