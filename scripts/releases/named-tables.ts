import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { descriptorName, readTableFolder, type TableFolder } from './descriptor.ts';
import { rebuildReleases } from './rebuild.ts';
import { readReleases } from './stored-releases.ts';
import { readVersion } from './versions.ts';

/** The tables that a name stands for cannot be had; the message says why. */
export class NoSuchTables extends Error {
  override name = 'NoSuchTables';
}

/**
 * The tables that a name stands for: `data` those of the working tree, `1.2.0` or `v1.2.0` those of a release, anything else those
 * of a commit. What has to be put together is written below `to`.
 */
export function tablesNamed(name: string, root: string, to: string): TableFolder {
  const data = join(root, 'data');
  if (name === 'data') return readTableFolder(data);
  const version = name.replace(/^v/, '');
  if (!readVersion(version)) return tablesOfCommit(name, root, join(to, 'commit'));
  const release = rebuildReleases(readReleases(data), to).find((one) => one.version === version);
  if (!release) throw new NoSuchTables(`there is no release ${version}`);
  return release;
}

function tablesOfCommit(commit: string, root: string, to: string): TableFolder {
  if (!/^[\w./~^@{}-]+$/.test(commit) || commit.startsWith('-'))
    throw new NoSuchTables(`${JSON.stringify(commit)} is no name of a commit, no version and not “data”`);
  mkdirSync(to, { recursive: true });
  const show = (path: string) => {
    const file = openSync(join(to, path), 'w');
    try {
      execFileSync('git', ['-C', root, 'show', `${commit}:./data/${path}`], { stdio: ['ignore', file, 'ignore'] });
    } catch {
      throw new NoSuchTables(`the commit ${commit} has no data/${path}, or is not here`);
    } finally {
      closeSync(file);
    }
  };
  show(descriptorName);
  const given = readable(to, commit);
  for (const { path } of given.descriptor.resources) show(path);
  return given;
}

/** A commit may hold a data package that nobody could read, such as one with the marks of an unfinished merge. */
function readable(folder: string, commit: string): TableFolder {
  try {
    return readTableFolder(folder);
  } catch (error) {
    throw new NoSuchTables(`the data package of the commit ${commit} cannot be read: ${(error as Error).message}`);
  }
}
