/** What the numbers of the pages count, and how. */
export const numbers = {
  ownDays:
    'Each accord was looked into up to a day of its own; where that is over, the accord says so.',
  on: (date: string) => `On ${date}.`,
  kinds: {
    accords: {
      what: 'Accords on record: single ones, and those that others are part of.',
      how: 'An accord counts once. On the first page, one that is part of an umbrella is not counted beside it; on the page of a country, those count in which it has a place.',
    },
    acts: {
      what: 'Acts of the country in the accord, and in what is part of it.',
      how: 'Each dated event with a source counts once, contested ones too.',
    },
    days: {
      what: 'Days without a signature on record since the country was announced.',
      how: 'Whole days from the last day that the announcement may be of, to the day told here or, where looking ended before it, to that end.',
    },
    events: {
      what: 'Dates on which something was done or said.',
      how: 'A date counts once, whatever happened on it, be it a day, a month or a year; what is scheduled counts, what is undated does not.',
    },
    instruments: {
      what: 'Accords that are part of this umbrella.',
      how: 'Each instrument on record counts once, whatever the day.',
    },
    lanes: {
      what: 'What the timeline draws, or leaves out.',
      how: 'A lane is a country that acted or spoke. Acts and statements count once each.',
    },
    outside: {
      what: 'Countries with a place in the accord that the map, or this part of it, does not show.',
      how: 'A country lies outside where its middle does; one without a standing is not drawn.',
    },
    places: {
      what: 'Countries with a place in the accord.',
      how: 'A country counts once, from its first act or role on record; a place is not yet a signature.',
    },
    sources: {
      what: 'Sources on record that say the same, beyond those named.',
      how: 'Each document counts once, however many facts rest on it.',
    },
    standing: {
      what: 'Countries that hold this standing in the accord.',
      how: 'A country counts once, by its own acts up to the day; contested acts give no standing.',
    },
    statements: {
      what: 'Statements on record; on the first page also all sources on record.',
      how: 'What one speaker said on one occasion counts once, however many sources report it. For a day that is asked for, those dated by then. A source counts once, whether or not it carries a statement.',
    },
    voices: {
      what: 'Leaders, or bodies, that speak or act for the country.',
      how: 'Each one on record counts once, whatever the day; counted here are those that are not listed above.',
    },
  },
};
