import { prefixes } from './dcat.ts';
import type { Thing, Value } from './thing.ts';

type Node = { [property: string]: unknown };

/** A thing that stands in several places is told of once, and by its address after that. */
function nodeOf({ id, types, properties }: Thing, told: Set<string>): Node {
  if (id !== undefined && told.has(id)) return { '@id': id };
  if (id !== undefined) told.add(id);
  return {
    ...(id === undefined ? {} : { '@id': id }),
    '@type': types,
    ...Object.fromEntries(
      Object.entries(properties).map(([name, values]) => [name, values.map((value) => objectOf(value, told))]),
    ),
  };
}

function objectOf(value: Value, told: Set<string>): Node {
  if ('types' in value) return nodeOf(value, told);
  if ('id' in value) return { '@id': value.id };
  return {
    '@value': value.text,
    ...(value.lang ? { '@language': value.lang } : {}),
    ...(value.type ? { '@type': value.type } : {}),
  };
}

/** Writes a thing, and what it is made of, as JSON-LD. Source: https://www.w3.org/TR/json-ld11/ */
export const jsonLdOf = (thing: Thing): Node => ({ '@context': prefixes, ...nodeOf(thing, new Set()) });
