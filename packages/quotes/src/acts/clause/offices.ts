/** Who can bind a state, or take its text home: heads of a noun phrase, "Norland's foreign | minister". */
export const BINDING =
  /^(?:presidents?|vice-presidents?|ministers?|premiers?|kings?|queens?|emirs?|sultans?|monarchs?|chancellors?|princes?|princess|taoiseach|governments?|cabinets?|administrations?|presidency|chancellery|ministr(?:y|ies)|envoys?|ambassadors?|representatives?|delegates?|delegations?|negotiators?|plenipotentiar(?:y|ies)|diplomats?|leaders?|counterparts?|secretary|authorities|side|teams?|republic|kingdom|emirate|sultanate|federation|commonwealth|union|state)$/;
/** Who can only ratify and approve for it, or decide that it shall. */
export const ASSEMBLY =
  /^(?:parliaments?|senate|congress|assembly|legislature|lawmakers|house|chamber|knesset|duma|bundestag|diet|verkhovna)$/;
/** Who speaks for it, and signs nothing. */
export const VOICE =
  /^(?:officials?|spokes(?:man|men|woman|women|person|people)|embass(?:y|ies)|mission|statement)$/;
/** What stands between a state and the head, or before the head. */
export const OF_OFFICE =
  /^(?:prime|foreign|external|defen[cs]e|interior|home|finance|justice|trade|energy|environment|economy|economic|climate|vice|deputy|crown|permanent|special|chief|lead|top|new|current|interim|acting|caretaker|transitional|federal|national|supreme|central|upper|lower|general|first|senior|head|state|political|royal|own|negotiating)$/;
/** Who holds no office, or one that is not the state's: "the former president", "the opposition leader", "the mayor's envoy". */
export const NO_OFFICE =
  /^(?:former|ex|one-time|late|opposition|shadow|party|regional|provincial|rebel|student|church|business|community|union|designate|exiled|self-declared|fictional|would-be|fake|honorary|young|youth|local|trade-union)$|^ex-/;
