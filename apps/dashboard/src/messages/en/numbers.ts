/** What the numbers of the pages count, and how. */
export const numbers = {
  ownDays: 'We searched each accord up to its own date; its page gives that date.',
  on: (date: string) => `For ${date}.`,
  kinds: {
    accords: {
      what: 'Accords on record: single ones, and those that others are part of.',
      how: 'An accord counts once. On the first page, one that is part of a group is not counted beside it; on the page of a country, those count in which it is listed.',
    },
    acts: {
      what: 'Acts of the country in the accord, and in what is part of it.',
      how: 'Each dated event with a source counts once, contested ones too.',
    },
    announcements: {
      what: 'Announcements that a country will sign or join an accord.',
      how: 'One counts once, however often it was repeated; an announcement made after joining is not counted.',
    },
    atRisk: {
      what: 'Announcements that we know were still open on this day.',
      how: 'Open ones leave the count after the last day we searched; those that were declined or lapsed stay in it.',
    },
    joined: {
      what: 'Countries that have signed the accord or are bound by it.',
      how: 'A country counts once, by its own acts up to the day; those that left or no longer exist are not counted, and contested acts give no standing.',
    },
    joinedShare: {
      what: 'Of the announcements, those after which the country had joined within so many days.',
      how: 'How it is worked out is told under “How long it takes”.',
    },
    outcomeDays: {
      what: 'Days from the announcement to what came of it; of an open one to the day named beside it.',
      how: 'Whole days from the latest possible date of the announcement; contested acts end nothing.',
    },
    days: {
      what: 'Days since the country was announced, with no signature that we know of.',
      how: 'Whole days from the latest possible date of the announcement to the date shown, or to the last day we searched where that is earlier.',
    },
    instruments: {
      what: 'Accords that are part of this group.',
      how: 'Each instrument on record counts once, whatever the day.',
    },
    drawn: {
      what: 'What the picture shows, or leaves out.',
      how: 'Each act and each statement counts once; a country counts once in each status that it had on that day.',
    },
    outside: {
      what: 'Countries listed in the accord that the map, or this part of it, does not show.',
      how: 'A country counts as outside if its centre is outside; one without a standing is not drawn.',
    },
    places: {
      what: 'Those listed in the accord: countries, organisations and movements.',
      how: 'Each counts once, from the first act or role on record; who is listed need not have signed.',
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
