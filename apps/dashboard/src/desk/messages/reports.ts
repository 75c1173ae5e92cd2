/** What the desk says of the reports of readers. */
export const reports = {
  title: (count: number) => (count === 1 ? '1 report of a reader' : `${count} reports of readers`),
  ofSet: 'Reported by readers',
  edition: (name: string) => `edition ${name}`,
  deleted: 'Its text is deleted.',
  changeSet: (page: string) => `Report on ${page}`,
  take: 'Begin a change set for it',
  dismiss: 'Dismiss it',
  dismissWhy: 'Why nothing comes of it',
  next: 'Show the next ones',
} as const;
