/** The pages that list countries, leaders, bodies and sources. */
export const recordLists = {
  countries:
    'Every country on record, by name: its standing in the accords, who speaks for it, and what was said about it.',
  leaders: 'Every leader on record, by name: offices held, acts performed, and words said.',
  bodies:
    'Governments, ministries, organisations, newspapers and other bodies that speak or publish, by name.',
  sources:
    'Every document on which the record rests, by the name of its publisher, then by date. A title in [square brackets] was supplied by us, sometimes in the source’s language.',
  name: 'Name',
  nameHelp: 'The first letters of a word are enough, in any language on record.',
  titleOrPublisher: 'Title or publisher',
  kind: 'Kind',
  noneMeet: 'Nothing on record meets all of these. To find some, loosen one:',
  previous: 'Previous page',
  next: 'Next page',
};
