import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstCaptures } from '../first-captures.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command of `npm run data` as anybody would, with a clean environment. */
export function runData(args: readonly string[], env: Record<string, string> = {}, cwd = root): Outcome {
  const { GITHUB_ACTIONS: _, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build-data.ts'), ...args], {
    cwd,
    env: { ...own, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** A folder of its own for one test: a copy of the first captures, and a place for the outputs. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'data-'));
  readonly seeds = join(this.folder, 'seeds');
  readonly out = join(this.folder, 'out');

  constructor({ seeds = true } = {}) {
    mkdirSync(this.seeds);
    if (seeds) this.#copyFirstCaptures();
  }

  /** The captures with their rows of the register. */
  #copyFirstCaptures(): void {
    for (const file of firstCaptures) cpSync(join(root, 'seeds', file), join(this.seeds, file));
    const [header = '', ...rows] = readFileSync(join(root, 'seeds/sources.csv'), 'utf8').split(/\r?\n/);
    const own = rows.filter((row) => firstCaptures.includes(row.slice(0, row.indexOf(','))));
    this.put('sources.csv', [header, ...own, ''].join('\n'));
  }

  /** Puts a file among the seeds. */
  put(name: string, content: string | Uint8Array): this {
    writeFileSync(join(this.seeds, name), content);
    return this;
  }

  run(...args: string[]): Outcome {
    return runData(['--seeds', this.seeds, '--out', this.out, ...args]);
  }

  read(path: string): string {
    return readFileSync(join(this.out, path), 'utf8');
  }

  json<T>(path: string): T {
    return JSON.parse(this.read(path)) as T;
  }

  /** Hash of every file below the outputs, by path: equal before and after means untouched. */
  snapshot(): Record<string, string> {
    return snapshotOf(this.out);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function snapshotOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The page of a commitment as short as the layout allows; `id` and lines can be other ones. */
export function shortPage({
  id = 'MO0099',
  title = 'Queja de usuario',
  description = 'Tramitar las quejas.',
} = {}): string {
  return [
    'Saltar navegación',
    'Marruecos',
    '',
    `${title} (${id})`,
    '',
    'Resumen',
    '',
    'De un vistazo',
    '',
    'Plan de ACCION: Plan de acción de Marruecos 2018-2020',
    '',
    'Ciclo del plan de acción: 2018',
    '',
    'Estado: Activo',
    '',
    'Instituciones',
    '',
    'Institución principal: Ministerio de Reforma',
    '',
    'Áreas de política',
    '',
    'Gobierno Electrónico',
    '',
    'Revisión de IRM',
    '',
    'Informe de IRM: Revisión pendiente de IRM',
    '',
    'Estrellado: Revisión pendiente de IRM',
    '',
    'Resultados iniciales: revisión pendiente de IRM',
    '',
    'Diseño i',
    '',
    'Verificable: Revisión pendiente de IRM',
    '',
    'Relevante para los valores de OGP: Revisión pendiente de IRM',
    '',
    'Impacto potencial: Revisión pendiente de IRM',
    '',
    'Implementación i',
    '',
    'Terminación: Revisión pendiente de IRM',
    '',
    'Descripción',
    '',
    '¿Cuál es el compromiso?',
    description,
    '',
  ].join('\n');
}
