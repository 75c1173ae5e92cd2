import { connection } from '../lists/connections.ts';
import { refusingEmptyLists } from '../lists/refused-filters.ts';
import { understanding } from '../references/resolve-arguments.ts';
import { Accord } from './Accord.ts';
import { Act } from './Act.ts';
import { Body } from './Body.ts';
import { Citation } from './Citation.ts';
import { Country } from './Country.ts';
import { Leader } from './Leader.ts';
import { Facet } from './lists/Facet.ts';
import { FacetBucket } from './lists/FacetBucket.ts';
import { SearchConnection } from './lists/SearchConnection.ts';
import { SearchEdge } from './lists/SearchEdge.ts';
import { SearchSuggestion } from './lists/SearchSuggestion.ts';
import { StandingTally } from './lists/StandingTally.ts';
import { StatementConnection } from './lists/StatementConnection.ts';
import { StatementFacets } from './lists/StatementFacets.ts';
import { TimelineConnection } from './lists/TimelineConnection.ts';
import { TimelineEdge } from './lists/TimelineEdge.ts';
import { Office } from './Office.ts';
import { Participation } from './Participation.ts';
import { Query } from './Query.ts';
import { Register } from './Register.ts';
import { Revision } from './Revision.ts';
import { RoleHeld } from './RoleHeld.ts';
import { Source } from './Source.ts';
import { Statement } from './Statement.ts';
import { DateBound, DateTime, PartialDate } from './scalars.ts';
import type { Resolvers } from './types.generated.ts';
import { UnnamedSpeaker } from './UnnamedSpeaker.ts';
import type { UnansweredFields } from './unanswered-fields.ts';
import { Wording } from './Wording.ts';

/** The fields that need code; all others are read from the register's rows by name. */
const fields = {
  Accord,
  AccordConnection: connection,
  Act,
  ActConnection: connection,
  Body,
  BodyConnection: connection,
  Citation,
  Country,
  CountryConnection: connection,
  DateBound,
  DateTime,
  Facet,
  FacetBucket,
  Leader,
  LeaderConnection: connection,
  Office,
  PartialDate,
  Participation,
  ParticipationConnection: connection,
  Query,
  Register,
  Revision,
  RevisionConnection: connection,
  RoleHeld,
  SearchConnection,
  SearchEdge,
  SearchSuggestion,
  Source,
  SourceConnection: connection,
  StandingTally,
  Statement,
  StatementConnection,
  StatementFacets,
  TimelineConnection,
  TimelineEdge,
  UnnamedSpeaker,
  Wording,
} satisfies Resolvers;

/** Where the schema has a field that nothing answers, this does not compile, and the compiler names the field. */
export const unanswered: Readonly<Record<UnansweredFields<typeof fields>, never>> = {};

/** The same, handed arguments that mean something. */
export const resolvers: Resolvers = refusingEmptyLists(understanding(fields));
