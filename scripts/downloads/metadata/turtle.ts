import { DataFactory, type NamedNode, Writer } from 'n3';
import { prefixes } from './dcat.ts';
import type { Thing, Value } from './thing.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;
type Subject = NamedNode | ReturnType<typeof blankNode>;

/** The whole address of a short name. Shape: `"dcterms:title"` → `<http://purl.org/dc/terms/title>`. */
function expand(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  const start = prefixes[prefix as keyof typeof prefixes];
  if (!start) throw new Error(`${name}: no such prefix`);
  return namedNode(start + local);
}

/** Writes a thing, and what it is made of, as Turtle, each thing once. Source: https://www.w3.org/TR/turtle/ */
export function turtleOf(thing: Thing): string {
  const writer = new Writer({ prefixes });
  const subjects = new Map<Thing | string, Subject>();
  const waiting: [Thing, Subject][] = [];
  // Things without an address are numbered, so that the same data give the same bytes.
  const subjectOf = (one: Thing): Subject => {
    const key = one.id ?? one;
    const known = subjects.get(key);
    if (known) return known;
    const subject = one.id === undefined ? blankNode(`b${subjects.size}`) : namedNode(one.id);
    subjects.set(key, subject);
    waiting.push([one, subject]);
    return subject;
  };
  const objectOf = (value: Value) => {
    if ('types' in value) return subjectOf(value);
    if ('id' in value) return namedNode(value.id);
    return literal(value.text, value.lang ?? (value.type ? expand(value.type) : undefined));
  };
  subjectOf(thing);
  for (const [{ types, properties }, subject] of waiting) {
    for (const type of types) writer.addQuad(quad(subject, expand('rdf:type'), expand(type)));
    for (const [name, values] of Object.entries(properties))
      for (const value of values) writer.addQuad(quad(subject, expand(name), objectOf(value)));
  }
  let turtle = '';
  writer.end((error, text) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}
