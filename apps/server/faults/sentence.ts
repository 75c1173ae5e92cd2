/** Whether a program has ended with one sentence that says this; else what it said. */
export function inASentence(ended: string, said: RegExp): string {
  const isSentence = /^code 1, Signatory cannot start: /.test(ended);
  return isSentence && said.test(ended) ? 'said in a sentence' : ended;
}
