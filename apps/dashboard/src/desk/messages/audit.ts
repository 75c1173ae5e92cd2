/** What the page of the audit trail says. */
export const audit = {
  title: 'Audit trail',
  count: (count: number) => (count === 1 ? '1 line' : `${count} lines, the latest first`),
  save: 'Save it as a file',
  notAdmin: 'The audit trail of the desk is shown to admins. Each change set has its own history.',
} as const;
