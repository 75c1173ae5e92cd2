/** Annotations as the graph that a JSON-LD processor makes of them (W3C JSON-LD 1.1). */
import jsonld, { type ContextDefinition } from 'jsonld';

export const OA = 'http://www.w3.org/ns/oa#';
export const ACTIVITY = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TERMS = 'http://purl.org/dc/terms/';
const ELEMENTS = 'http://purl.org/dc/elements/1.1/';
const FOAF = 'http://xmlns.com/foaf/0.1/';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const node = (id: string) => ({ '@id': id, '@type': '@id' }) as const;
const count = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

/**
 * What the terms mean that the register takes from the context of W3C Web Annotation, by its vocabulary (2017, §§2 and 3).
 * No package brings the context itself, and a test asks nothing of the network. A term not here is refused as unknown.
 */
const MEANINGS: ContextDefinition = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  AnnotationPage: `${ACTIVITY}OrderedCollectionPage`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  Person: `${FOAF}Person`,
  Organization: `${FOAF}Organization`,
  identifying: `${OA}identifying`,
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  items: { ...node(`${ACTIVITY}items`), '@container': '@list' },
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  selector: node(`${OA}hasSelector`),
  creator: node(`${TERMS}creator`),
  rights: node(`${TERMS}rights`),
  created: { '@id': `${TERMS}created`, '@type': `${XSD}dateTime` },
  name: `${FOAF}name`,
  value: `${RDF}value`,
  format: `${ELEMENTS}format`,
  language: `${ELEMENTS}language`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: count(`${OA}start`),
  end: count(`${OA}end`),
};

interface Term {
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** A graph, asked by full names. */
export interface Graph {
  readonly statements: readonly Statement[];
  /** What is of a type. */
  of(type: string): readonly string[];
  /** The values of a property of something. */
  values(subject: string, property: string): readonly string[];
  /** How many things stand in lists. */
  readonly listed: number;
}

/** Throws where a term has no meaning, and nothing would come of it in the graph. */
export async function readAnnotations(text: string): Promise<Graph> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== CONTEXT) throw new Error(`a test asks no network for ${url}`);
      return { document: { '@context': MEANINGS }, documentUrl: url };
    },
  };
  // Its types say no more of a data set than that it is an object.
  const statements = (await jsonld.toRDF(JSON.parse(text), options)) as readonly Statement[];
  const all = (property: string) =>
    statements.filter(({ predicate }) => predicate.value === property);
  return {
    statements,
    of: (type) =>
      all(`${RDF}type`)
        .filter(({ object }) => object.value === type)
        .map(({ subject }) => subject.value),
    values: (subject, property) =>
      all(property)
        .filter((one) => one.subject.value === subject)
        .map(({ object }) => object.value),
    listed: all(`${RDF}first`).length,
  };
}
