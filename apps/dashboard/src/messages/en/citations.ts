/** How words are taken along: copied, linked to and cited. */
export const citations = {
  take: (words: string) => `Take along: ${words}`,
  copyQuote: 'Copy quote',
  copyReport: 'Copy report',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  formats: 'All formats',
  copied: {
    quote: 'The quote is copied.',
    report: 'The report is copied.',
    link: 'The link is copied.',
    citation: 'The citation is copied.',
  },
  failed: 'The browser allowed no copying. Mark the text and copy it by hand.',
  reported: (words: string, by: string) => `Reported by ${by}, not a quotation: ${words}`,
  title: 'Cite this statement',
  advice:
    'Each text says where the words stand and how far they were compared with their source. Keep that with them.',
  names: {
    PLAIN_TEXT: 'Plain text',
    WIKIPEDIA: 'Template of the English Wikipedia',
    WEB_ANNOTATION: 'Web annotation (W3C, JSON-LD)',
  },
  copy: (format: string) => `Copy ${format}`,
  download: (format: string) => `Download ${format}`,
  wording: (source: string) => `As worded by ${source}`,
  close: 'Close',
  fetching: 'The citations are being fetched.',
  unfetched: 'The citations could not be fetched.',
  page: 'Open them as a page',
  back: 'Back to the statement',
};
