/** The page of the place of a country in an accord. */
export const place = {
  description: (country: string, accord: string) =>
    `${country} in the accord “${accord}”: its standing through time, its acts with their sources, and what was said about it.`,
  none: 'The country is not listed in the accord by that day.',
  through: 'Standing through time',
  throughAside: 'each standing with its days and the act that gave it',
  acts: 'Acts and their sources',
  contestedAbove: 'contested ones are above',
  noOther: 'No other act on record',
  whole: 'Acts of the accord as a whole or of another state',
  wholeAside: 'those that gave the country a standing',
  contested: 'Contested acts',
  contestedAside:
    'they give no standing as long as sources contradict each other or their effect or evidence is open to doubt',
  roles: 'Roles',
  said: 'What was said about it',
  saidAside: 'statements that concern both the country and the accord',
  nothing: 'No words on record by that day.',
  cite: 'Citation of this standing',
};
