/** Words for citing, sharing and printing a record, and for saying that something in it is wrong. */
export const citation = {
  heading: 'Citar y compartir',
  formats: { plain: 'Texto', apa: 'APA', bibtex: 'BibTeX' },
  entry: 'Ver la entrada',
  download: 'Descargar la cita (.bib)',
  /** Shape: `"«Guía» (MO0010), en Compromisos Abiertos, datos versión 1.0.0."` */
  plain: (title: string, id: string | null, site: string, version: string | null) =>
    `«${title}»${id === null ? '' : ` (${id})`}, en ${site}${version === null ? '' : `, datos versión ${version}`}.`,
  capture: (id: string, day: string | null) =>
    `captura ${id} (${day === null ? 'fecha de captura: no consta' : `capturada el ${day}`})`,
  /** Beside those that are named. */
  moreCaptures: (count: string) => `y otras ${count} capturas`,
  source: (captures: string[]) => `Fuente: OGP, ${captures.join('; ')}.`,
  kind: (version: string | null) => `[Registro de datos${version === null ? '' : `, versión ${version}`}]`,
  noDate: '(s. f.)',
  retrieved: (day: string) => `Recuperado el ${day} de`,
  /** En lugar del día, que el navegador pone de quien lee. */
  consulted: '[fecha de consulta]',
  /** Cómo escribe un navegador ese día. */
  dateLocale: 'es',
  bibtexLanguage: 'spanish',
  address: 'Dirección de esta página',
  copy: 'Copiar la dirección',
  copied: 'Dirección copiada',
  copyText: 'Copiar',
  copiedText: 'Copiado',
  share: 'Compartir…',
  print: 'Imprimir',
  report: {
    link: 'Avisar de un error en estos datos',
    title: (id: string) => `Avisar de un error en ${id}`,
    description: (title: string) => `Avisar de un error en un dato de «${title}», con su valor y su línea ya escritos.`,
    lead: 'Cada enlace abre un aviso ya empezado, con el dato, lo que dice este sitio y la línea de la que se leyó. Falta decir qué es lo correcto y dónde se ve.',
    caption: 'Los datos de este registro y de dónde se leyeron',
    field: 'Dato',
    value: 'Valor',
    line: 'Línea',
    send: 'Avisar',
    sendLabel: (field: string) => `Avisar: ${field}`,
    whole: 'Avisar de otra cosa',
    back: 'Volver al compromiso',
    subject: (id: string, field: string | null) => (field === null ? `Error en ${id}` : `Error en ${id}: ${field}`),
    body: {
      record: 'Registro',
      field: 'Dato',
      value: 'Valor en el sitio',
      source: 'Línea de la fuente',
      page: 'Página',
      should: 'Qué debería decir, y dónde se ve',
    },
  },
};
