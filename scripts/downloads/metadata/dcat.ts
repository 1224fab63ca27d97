import type { Bilingual } from '../../../src/model/column.ts';
import type { QualityReport } from '../../../src/model/quality.ts';
import type { Table } from '../../../src/model/table.ts';
import { type About, licence } from '../about.ts';
import type { PublishedFile } from '../published-file.ts';
import { measuresOfTable, measuresOfWhole } from './quality-measures.ts';
import { inBoth, type Thing, type Value } from './thing.ts';

/** Short names of the vocabularies. Source: DCAT-AP 3.0.1, https://semiceu.github.io/DCAT-AP/releases/3.0.1/ */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';

const languages = ['SPA', 'ENG'].map(
  (code): Thing => ({ id: `${authority}/language/${code}`, types: ['dcterms:LinguisticSystem'], properties: {} }),
);
/** Every term of a controlled list is typed where it is used, so that a checker needs no other document. */
const theme: Thing = {
  id: `${authority}/data-theme/GOVE`,
  types: ['skos:Concept'],
  properties: { 'skos:prefLabel': inBoth({ es: 'Gobierno y sector público', en: 'Government and public sector' }) },
};
const licenceDocument: Thing = { id: licence.url, types: ['dcterms:LicenseDocument'], properties: {} };
const publisher: Thing = {
  id: '#publisher',
  types: ['foaf:Agent'],
  properties: { 'foaf:name': [{ text: 'Compromisos Abiertos' }] },
};

/** Codes of those formats that the list of file types has. Source: EU Vocabularies, file-type. */
const fileTypes: Partial<Record<PublishedFile['format'], string>> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  zip: 'ZIP',
};

const typed = (id: string, type: string): Thing => ({ id, types: [type], properties: {} });

const checksumOf = (sha256: string): Thing => ({
  types: ['spdx:Checksum'],
  properties: {
    'spdx:algorithm': [typed('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm')],
    'spdx:checksumValue': [{ text: sha256, type: 'xsd:hexBinary' }],
  },
});

function distributionOf({ path, title, format, mediatype, bytes, sha256 }: PublishedFile): Thing {
  const type = fileTypes[format];
  const media = `http://www.iana.org/assignments/media-types/${mediatype.replace(/;.*/, '')}`;
  return {
    id: `#${path}`,
    types: ['dcat:Distribution'],
    properties: {
      'dcterms:title': inBoth(title),
      'dcat:accessURL': [typed(path, 'rdfs:Resource')],
      'dcat:downloadURL': [{ id: path }],
      'dcat:mediaType': [typed(media, 'dcterms:MediaType')],
      ...(type ? { 'dcterms:format': [typed(`${authority}/file-type/${type}`, 'dcterms:MediaTypeOrExtent')] } : {}),
      'dcat:byteSize': [{ text: String(bytes), type: 'xsd:nonNegativeInteger' }],
      'spdx:checksum': [checksumOf(sha256)],
      'dcterms:license': [licenceDocument],
    },
  };
}

interface Described {
  id: string;
  title: Bilingual;
  description: Bilingual;
  files: readonly PublishedFile[];
  measures: Value[];
}

const datasetOf = ({ id, title, description, files, measures }: Described, { version, date }: About): Thing => ({
  id,
  types: ['dcat:Dataset'],
  properties: {
    'dcterms:title': inBoth(title),
    'dcterms:description': inBoth(description),
    'dcterms:identifier': [{ text: id.slice(1) }],
    'dcterms:publisher': [publisher],
    'dcterms:language': languages,
    'dcterms:accessRights': [typed(`${authority}/access-right/PUBLIC`, 'dcterms:RightsStatement')],
    'dcat:theme': [theme],
    'dcat:version': [{ text: version }],
    ...(date ? { 'dcterms:modified': [{ text: date, type: 'xsd:date' }] } : {}),
    // A word of another vocabulary: the profile neither asks for it nor forbids it.
    ...(measures.length > 0 ? { 'dqv:hasQualityMeasurement': measures } : {}),
    'dcat:distribution': files.map(distributionOf),
  },
});

/**
 * Describes the data as a catalogue of one dataset with a part for each table, as portals of open data read it.
 *
 * Addresses are relative to the file they stand in, so that they hold wherever the site is published. `tables` says what each is.
 * Source: DCAT-AP 3.0.1, https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export function dcatCatalogue(
  files: readonly PublishedFile[],
  tables: readonly Table[],
  quality: QualityReport,
  about: About,
): Thing {
  const same = { es: about.title, en: about.title };
  const parts = tables.map(({ name, title, description }) => {
    const id = `#table-${name}`;
    const fill = quality.tables.find(({ table }) => table === name);
    const own = files.filter(({ table }) => table === name);
    return datasetOf({ id, title, description, files: own, measures: measuresOfTable(id, fill) }, about);
  });
  const whole = datasetOf(
    {
      id: '#dataset',
      title: same,
      description: about.description,
      files: files.filter(({ table }) => !table),
      measures: measuresOfWhole('#dataset', quality),
    },
    about,
  );
  whole.properties['dcterms:hasPart'] = parts.map(({ id }) => ({ id: id ?? '' }));
  return {
    id: '#catalogue',
    types: ['dcat:Catalog'],
    properties: {
      'dcterms:title': inBoth(same),
      'dcterms:description': inBoth(about.description),
      'dcterms:publisher': [publisher],
      'dcterms:language': languages,
      'dcterms:license': [licenceDocument],
      'dcat:dataset': [whole, ...parts],
    },
  };
}
