/** The page of a leader. */
export const leader = {
  description: (name: string) =>
    `${name} in the register of diplomatic accords: offices held, acts performed, and words said, each with its source.`,
  leader: 'Leader',
  offices: 'Offices',
  officesAside: 'the earliest first',
  noOffices: 'No office on record.',
  words: 'Said by this person',
  mentioned: (name: string) =>
    `Mentioned, not quoted: sources name ${name}, and no words of this person are on record.`,
};
