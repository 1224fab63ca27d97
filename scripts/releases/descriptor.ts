import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import type { Cells } from './csv-cells.ts';

export interface Field {
  name: string;
  type: string;
  constraints?: object;
}

/** A table as a data package tells of it. Only what versions of the data are compared by; the rest is carried along. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  title_en: string;
  bytes: number;
  hash: string;
  rows: number;
  alternates?: { path: string }[];
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: object[] };
}

export interface Descriptor {
  version: string;
  /** Moment of the release. Shape: `"2026-11-22T00:00:00Z"`. */
  created?: string;
  resources: Resource[];
}

/** A folder with tables as CSV and the data package that tells of them. */
export interface TableFolder {
  folder: string;
  descriptor: Descriptor;
}

export const descriptorName = 'datapackage.json';

export function readTableFolder(folder: string): TableFolder {
  const file = join(folder, descriptorName);
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  return { folder, descriptor: JSON.parse(readFileSync(file, 'utf8')) };
}

export const resourceNamed = ({ descriptor }: TableFolder, name: string): Resource | undefined =>
  descriptor.resources.find((resource) => resource.name === name);

/** A row by the names of its columns. Shape: `{milestone_id: "MO0010-M1", commitment_id: "MO0010", …}`. */
export type NamedRow = Readonly<Record<string, string>>;

export const namedRow = ({ schema }: Resource, cells: Cells): NamedRow =>
  Object.fromEntries(schema.fields.map(({ name }, index) => [name, cells[index] ?? '']));

/** The same data package with another version; the keys stay in their order. */
export const withVersion = (descriptor: Descriptor, version: string): Descriptor => ({ ...descriptor, version });

/** The data package of a release: its version and day, its tables as CSV alone, and the table of its changes. */
export function releasedDescriptor(
  { version: _, resources, ...rest }: Descriptor,
  version: string,
  day: string,
  changes: Resource,
): Descriptor {
  const tables = resources.map(({ alternates: __, ...resource }) => resource);
  return { ...rest, version, created: `${day}T00:00:00Z`, resources: [...tables, changes] };
}

/** Name of the table of changes that stands beside those of the data in each release. */
export const changesName = 'changes';

/** What a release and the tables it was made from have in common: everything but version, day, changes and other formats. */
function substanceOf({ version: _, created: __, resources, ...rest }: Descriptor): string {
  const tables = resources
    .filter(({ name }) => name !== changesName)
    .map(({ alternates: ___, ...resource }) => resource);
  return stableJson({ ...rest, resources: tables });
}

/** Whether tables are, byte for byte and word for word of their description, those of a release. */
export const isAsReleased = (current: Descriptor, released: Descriptor): boolean =>
  substanceOf(current) === substanceOf(released);
