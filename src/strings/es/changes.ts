import type { FeedKind, NewsTable, RowCounts, Step } from '../../model/release.ts';

const rows = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
const counts = ({ added, removed, changed }: RowCounts) =>
  [
    ...rows(added, 'fila nueva', 'filas nuevas'),
    ...rows(removed, 'fila retirada', 'filas retiradas'),
    ...rows(changed, 'fila cambiada', 'filas cambiadas'),
  ].join(', ') || 'ninguna fila cambia';
const whose = (member: string | null) => (member === null ? '' : ` de ${member}`);

/** Words of the pages of versions and of their feeds. */
export const changes = {
  title: 'Cambios',
  description: 'Versiones publicadas de los datos, qué cambió en cada una y cómo enterarse de la siguiente.',
  lead: 'Cada versión de los datos se queda para siempre en su dirección. Aquí está qué cambió en cada una, campo por campo, y si cambió la fuente o nuestra lectura.',
  versionsHeading: 'Versiones',
  versionsCaption: 'Versiones publicadas, la más reciente primero',
  none: 'Todavía no se ha publicado ninguna versión. Lo que hay en Datos es lo último que se ha leído, y puede cambiar en cualquier momento.',
  dataLink: 'Datos',
  all: 'Todas las versiones, y cómo enterarse de la siguiente',
  version: 'Versión',
  date: 'Fecha',
  step: 'Paso',
  /** What a step means for who uses the data. */
  steps: {
    major: 'mayor: algo que un programa usaba ya no está o es otro',
    minor: 'menor: hay más filas, tablas o columnas, o faltan filas',
    patch: 'de corrección: cambian valores o textos',
  } satisfies Record<Step, string>,
  stepShort: { major: 'mayor', minor: 'menor', patch: 'corrección' } satisfies Record<Step, string>,
  first: 'primera',
  counts,
  howHeading: 'Qué dice el número',
  how: 'Una versión son tres números. Sube el primero cuando desaparece una columna, una tabla o un compromiso, o cambia de nombre, tipo u orden; el segundo, cuando hay filas, tablas o columnas nuevas o se retira alguna fila; el tercero, cuando se corrige un valor o un texto. El paso lo calcula el programa al comparar las tablas, y rechaza uno demasiado pequeño.',
  promise:
    'Lo que está en data/vX.Y.Z/ no cambia ni desaparece: cada vez que se genera el sitio se comprueba con sus huellas. data/v1/ es siempre la última versión 1, y data/latest/, lo último que se ha leído.',
  index: 'Lista de todos los archivos de todas las versiones:',
  feedsHeading: 'Suscribirse',
  feedsText:
    'Una entrada por cada versión, o por cada registro o hallazgo que llega con ella. No hace falta dar ningún dato: basta poner la dirección en un lector. Cada miembro tiene los suyos en su página.',
  feed: {
    name: (member: string | null) =>
      ({
        changes: `Cambios en los datos${whose(member)}`,
        records: `Registros nuevos${whose(member)}`,
        findings: `Hallazgos nuevos${whose(member)}`,
      }) satisfies Record<FeedKind, string>,
    title: (version: string, what: string) => `Versión ${version}: ${what}`,
    first: (version: string) => `Versión ${version}: la primera`,
    firstText: 'Primera versión publicada de los datos.',
    file: (address: string) => `Cada cambio, campo por campo: ${address}`,
    fresh: {
      members: (title: string, id: string) => `Nuevo miembro: ${title} (${id})`,
      action_plans: (title: string, id: string) => `Nuevo plan: ${title} (${id})`,
      commitments: (title: string, id: string) => `Nuevo compromiso: ${title} (${id})`,
      findings: (message: string) => `Nuevo hallazgo: ${message}`,
    } satisfies Record<NewsTable, (title: string, id: string) => string>,
    since: (version: string) => `En los datos desde la versión ${version}.`,
    more: (count: number, version: string) => `Y ${count} más con la versión ${version}`,
    label: (title: string, format: string) => `${title}, ${format}`,
  },
  release: {
    title: (version: string) => `Versión ${version}`,
    description: (version: string, date: string) =>
      `Qué cambió en los datos con la versión ${version}, del ${date}: tablas, filas y campos, antes y después.`,
    date: (date: string) => `Publicada el ${date}.`,
    after: (former: string) => `Sigue a la versión ${former}.`,
    step: (meaning: string) => `Paso ${meaning}.`,
    first: 'Es la primera: no hay con qué compararla.',
    tablesHeading: 'Tablas',
    tablesCaption: 'Filas que cambian, por tabla',
    table: 'Tabla',
    added: 'Nuevas',
    removed: 'Retiradas',
    changed: 'Cambiadas',
    columnsHeading: 'Columnas y tablas',
    columnsCaption: 'Cambios de columnas, tablas y descripciones',
    what: 'Qué',
    place: 'Dónde',
    wholePackage: 'datapackage.json',
    causesHeading: 'Quién ha cambiado',
    causesText:
      'De cada cambio de una fila se sabe si cambió la fuente o nuestra lectura, por los archivos de los que se lee:',
    membersHeading: 'Por miembro',
    membersCaption: 'Filas que cambian, por miembro',
    member: 'Miembro',
    freshHeading: 'Registros nuevos',
    findingsHeading: 'Hallazgos nuevos',
    moreOf: (count: string) => `y ${count} más, en el archivo de cambios`,
    changesHeading: 'Cambio por cambio',
    changesCaption: (shown: string, all: string) =>
      shown === all
        ? 'Antes y después, por orden de clave'
        : `Los ${shown} primeros de ${all} cambios, por orden de clave`,
    key: 'Clave',
    field: 'Campo',
    before: 'Antes',
    afterwards: 'Después',
    cause: 'Quién ha cambiado',
    wholeRow: 'fila entera',
    noValue: 'sin valor',
    allChanges: 'Todos los cambios, campo por campo:',
    filesHeading: 'Archivos de esta versión',
    filesCaption: (version: string) => `Archivos de la versión ${version}`,
    file: 'Archivo',
    rows: 'Filas',
    size: 'Tamaño',
    hash: 'SHA-256',
    cite: (name: string, version: string, date: string, address: string) =>
      `${name}. Datos, versión ${version}, ${date} (CC BY 4.0). ${address}`,
    citeHeading: 'Cómo citar esta versión',
  },
};
