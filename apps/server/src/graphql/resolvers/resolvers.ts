import { withEditionIds } from '../../editions/edition-ids.ts';
import { connection } from '../lists/connections.ts';
import { refusingEmptyLists } from '../lists/refused-filters.ts';
import { resolvingReferences } from '../references/resolve-arguments.ts';
import { Accord } from './Accord.ts';
import { AccordRelation } from './AccordRelation.ts';
import { Act } from './Act.ts';
import { Body } from './Body.ts';
import { ChangedPath } from './ChangedPath.ts';
import { Citation } from './Citation.ts';
import { Country } from './Country.ts';
import { Edition } from './Edition.ts';
import { EditionChange } from './EditionChange.ts';
import { Leader } from './Leader.ts';
import { Announcement } from './lists/Announcement.ts';
import { AnnouncementConnection } from './lists/AnnouncementConnection.ts';
import { EditionChangeConnection } from './lists/EditionChangeConnection.ts';
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
import { OfficeOn } from './OfficeOn.ts';
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

/** The fields that need a resolver; the others are properties of the register's rows. */
const fields = {
  Accord,
  AccordConnection: connection,
  AccordRelation,
  Act,
  ActConnection: connection,
  Announcement,
  AnnouncementConnection,
  Body,
  BodyConnection: connection,
  ChangedPath,
  Citation,
  Country,
  CountryConnection: connection,
  DateBound,
  DateTime,
  Edition,
  EditionChange,
  EditionChangeConnection,
  EditionConnection: connection,
  Facet,
  FacetBucket,
  Leader,
  LeaderConnection: connection,
  Office,
  OfficeOn,
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

/** Does not compile where a field of the schema has neither a resolver nor a property; the compiler names the field. */
export const unanswered: Readonly<Record<UnansweredFields<typeof fields>, never>> = {};

/** The same, called with references resolved and after empty lists are refused; ids say of which edition they are. */
export const resolvers: Resolvers = withEditionIds(refusingEmptyLists(resolvingReferences(fields)));
