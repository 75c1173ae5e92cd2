/** What is taken away to other sites and programs: parts in a frame, and feeds. */
export const embed = {
  title: 'Embed',
  hint: 'Paste this code into a page. It needs no script and sets no cookie. It keeps the day and the edition in the address of this page; without them it shows the present.',
  copy: 'Copy code',
  copied: 'The code is copied.',
  countries: (name: string) => `Countries: ${name}`,
  accords: (name: string) => `Accords: ${name}`,
  map: (name: string) => `Map: ${name}`,
  open: 'Open in the register',
  missing: 'Nothing can be shown at this address.',
  failed: 'This cannot be shown now. Try again later.',
  image: 'Download image',
  copyAddress: 'Copy address',
  copiedAddress: 'The address is copied.',
};
