/** What is told while a reader goes from page to page. */
export const notices = {
  loading: 'The page is loading…',
  offline: (time: string) => `You are offline. What you see was loaded at ${time}.`,
  stuck: 'The page could not be loaded. You still see the one before it.',
  retry: 'Try again',
};
