export type Form = 'base' | 's' | 'past' | 'ing';

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was were been',
  put: 'put',
  write: 'wrote written',
  have: 'had',
  do: 'did done',
  tear: 'tore torn',
  cut: 'cut',
  sever: 'severed',
  set: 'set',
  cast: 'cast',
  become: 'became become',
  come: 'came come',
  get: 'got gotten',
  take: 'took taken',
  give: 'gave given',
  throw: 'threw thrown',
  withdraw: 'withdrew withdrawn',
  forgo: 'forwent forgone',
  keep: 'kept',
  send: 'sent',
  lend: 'lent',
  say: 'said',
  tell: 'told',
  sit: 'sat',
  make: 'made',
  leave: 'left',
  quit: 'quit',
  opt: 'opted',
  drop: 'dropped',
  snub: 'snubbed',
  submit: 'submitted',
  transmit: 'transmitted',
  freeze: 'froze frozen',
  break: 'broke broken',
  choose: 'chose chosen',
  seek: 'sought',
  undertake: 'undertook undertaken',
};

/** The forms of a verb: "signs", "signed", "signing". */
export function formsOf(base: string): readonly (readonly [word: string, form: Form])[] {
  const stem = base.replace(/e$/, '');
  const past =
    IRREGULAR[base] ?? (/[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${stem}ed`);
  const s = /(?:s|x|ch|sh|go)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? base.replace(/y$/, 'ies')
      : `${base}s`;
  const doubled = /^(?:put|cut|set|get|sit|quit|opt|drop|snub|submit|transmit)$/.test(base);
  const ing = doubled && base !== 'opt' ? `${base}${base.at(-1)}ing` : `${stem}ing`;
  return [
    ...(base === 'be' ? (['is', 'are'] as const) : [s]).map((word) => [word, 's'] as const),
    ...past.split(' ').map((word) => [word, 'past'] as const),
    [ing, 'ing'],
    [base, 'base'],
  ];
}
