import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QualityReport } from '../../src/model/quality.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import type { WrittenFile } from './published-file.ts';

/** Writes how good the tables of a folder are: each check with its result, how often each column is filled. The pages tell of it. */
export function writeQuality(report: QualityReport, to: string): WrittenFile {
  const path = 'quality.json';
  writeFileSync(join(to, path), stableJson(report));
  const title = {
    es: 'Calidad de los datos: qué se comprueba y con qué resultado',
    en: 'Quality of the data: what is checked, and with what result',
  };
  return { path, format: 'json', title };
}
