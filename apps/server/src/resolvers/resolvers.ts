import { refusingEmptyLists } from '../conditions.ts';
import { connection } from '../connections.ts';
import { understanding } from '../references/understand.ts';
import { Accord } from './Accord.ts';
import { Act } from './Act.ts';
import { Body } from './Body.ts';
import { Citation } from './Citation.ts';
import { Country } from './Country.ts';
import { Facet } from './Facet.ts';
import { FacetBucket } from './FacetBucket.ts';
import { Leader } from './Leader.ts';
import { Office } from './Office.ts';
import { Participation } from './Participation.ts';
import { Query } from './Query.ts';
import { Register } from './Register.ts';
import { Revision } from './Revision.ts';
import { RoleHeld } from './RoleHeld.ts';
import { SearchConnection } from './SearchConnection.ts';
import { SearchEdge } from './SearchEdge.ts';
import { SearchSuggestion } from './SearchSuggestion.ts';
import { Source } from './Source.ts';
import { StandingTally } from './StandingTally.ts';
import { Statement } from './Statement.ts';
import { StatementConnection } from './StatementConnection.ts';
import { StatementFacets } from './StatementFacets.ts';
import { DateBound, DateTime, PartialDate } from './scalars.ts';
import { TimelineConnection } from './TimelineConnection.ts';
import { TimelineEdge } from './TimelineEdge.ts';
import type { Resolvers } from './types.generated.ts';
import { UnnamedSpeaker } from './UnnamedSpeaker.ts';
import { Wording } from './Wording.ts';

/** The fields that need code; all others are read from the register's rows by name. */
const fields: Resolvers = {
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
};

/** The same, handed arguments that mean something. */
export const resolvers: Resolvers = refusingEmptyLists(understanding(fields));
