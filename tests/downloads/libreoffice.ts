import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Cells } from './read-back.ts';

/** Places of the world as LibreOffice numbers them where it imports a CSV. Source: Windows language code identifiers. */
export const places = { 'es-ES': 3082, 'en-US': 1033 } as const;
export type Place = keyof typeof places;

const profiles = new Map<Place, string>();

/** Settings of somebody who has just installed LibreOffice in that place. Made once: the first start writes them out. */
function profileOf(place: Place): string {
  const known = profiles.get(place);
  if (known) return known;
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  profiles.set(place, profile);
  mkdirSync(join(profile, 'user'));
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${place}</value></prop></item></oor:items>`,
  );
  return profile;
}

/** Comma, quotation mark, UTF-8, from the first line. Source: filter options of CSV in the help of LibreOffice. */
const csv = '44,34,76,1';
/** Formulas are not shown, numbers and days are as the cell shows them. */
const asShown = `csv:Text - txt - csv (StarCalc):${csv},,0,false,true`;
const everySheet = ',false,false,false,-1';
/** “All columns as text”: of more columns than any table has. */
const allText = Array.from({ length: 60 }, (_, index) => `${index + 1}/2`).join('/');

/**
 * Opens files in LibreOffice, in a place of the world, and gives what it shows in each sheet, by the names of the files it writes.
 * A CSV is opened as the page of the data says: UTF-8, comma, all columns as text. An address is opened like a file.
 *
 * Shape: `{"compromisos-abiertos-members.csv": [["member_id", …], …]}`; the sheet of a CSV has the name of the file.
 */
export async function showIn(program: string, place: Place, files: readonly string[]): Promise<Map<string, Cells>> {
  const out = mkdtempSync(join(tmpdir(), 'shown-'));
  const ofText = files.every((file) => file.endsWith('.csv'));
  const how = ofText ? [asShown, `--infilter=CSV:${csv},${allText},${places[place]}`] : [asShown + everySheet];
  const profile = `-env:UserInstallation=file://${profileOf(place)}`;
  await promisify(execFile)(program, [profile, '--headless', '--convert-to', ...how, '--outdir', out, ...files]);
  return new Map(
    readdirSync(out).map((name) => [name, Papa.parse<string[]>(readFileSync(join(out, name), 'utf8')).data]),
  );
}
