/** Words of the drawings. */
export const charts = {
  milestones: (count: number) => (count === 1 ? '1 hito' : `${count} hitos`),
  download: 'Descargar el gráfico',
  /** Quién lo publica y con qué licencia, dentro del dibujo. */
  credit: (site: string, version: string | null, licence: string) =>
    `${site}${version === null ? '' : `, datos versión ${version}`}. Datos estructurados: ${licence}.`,
  sourceAll: 'Fuente: OGP, páginas capturadas; cada una con su día de captura, si consta, en la lista de fuentes.',
  leftToRight: (title: string) => `${title}, de izquierda a derecha`,
  timelineTitle: 'Los hitos en el tiempo',
  timelineDescription: (count: string, from: number, until: number) =>
    `${count}, una fila por hito, en el orden de la página; el eje va de ${from} a ${until}. Dibuja los datos de la tabla que sigue.`,
  timelineUndated: (count: string) => `${count}, ninguno con fecha en esta captura.`,
  noDate: 'sin fecha en esta captura',
  sure: 'plazo del hito',
  doubtful: 'comienzo o fin sin día exacto',
  point: 'una sola fecha',
  span: 'plazo del compromiso',
  flag: 'fecha con un hallazgo',
  capture: 'captura',
  today: 'hoy',
  todayAfter: 'hoy →',
  todayBefore: '← hoy',
  baseline: 'punto de partida',
  target: 'meta',
  noBaseline: 'La captura no da un punto de partida.',
  indicatorTitle: (baseline: string | null, target: string | null) =>
    baseline === null
      ? `Meta: ${target ?? 'no consta'}; sin punto de partida`
      : `De ${baseline} a ${target ?? 'no consta'}`,
};
