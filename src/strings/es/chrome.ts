/** Words around every page: navigation, footer, marks, notices. */
export const chrome = {
  language: 'español',
  skip: 'Saltar al contenido',
  navigation: 'Secciones del sitio',
  moreNavigation: 'Sobre este sitio',
  breadcrumbs: 'Ruta hasta esta página',
  /** What the switch on the pages of other languages says. */
  own: { name: 'Español', readHere: 'Leer esta página en español' },
  nav: {
    home: 'Inicio',
    commitments: 'Compromisos',
    members: 'Miembros',
    plans: 'Planes',
    areas: 'Áreas de política',
    institutions: 'Instituciones',
    chronology: 'Cronología',
    findings: 'Hallazgos',
    coverage: 'Cobertura',
    sources: 'Fuentes',
    data: 'Datos',
    changes: 'Cambios',
    quality: 'Calidad de los datos',
    search: 'Buscar',
    methodology: 'Metodología',
    glossary: 'Glosario',
    about: 'Acerca de',
    accessibility: 'Accesibilidad',
    privacy: 'Privacidad',
    embed: 'Dibujo para otras páginas',
  },
  line: (from: number, to: number) => (from === to ? `L ${from}` : `L ${from}–${to}`),
  lineLabel: (from: number, to: number) =>
    from === to ? `L ${from}, línea de la fuente` : `L ${from}–${to}, líneas de la fuente`,
  /** Said by screen readers after each mark. */
  lineOfSource: 'línea de la fuente',
  machineTranslated: {
    all: 'El texto citado de las fuentes es una traducción automática publicada por OGP. Se reproduce letra por letra, con sus errores.',
    some: 'Parte del texto citado de las fuentes es una traducción automática publicada por OGP. Se reproduce letra por letra, con sus errores.',
  },
  none: 'no consta',
  pages: 'Páginas de esta lista',
  page: (number: number, of: number) => `Página ${number} de ${of}`,
  pageShort: (number: number) => `Página ${number}`,
  previous: 'Anterior',
  next: 'Siguiente',
  /** Of data that nobody has released. Shape: `"0.1.1, sin publicar"`. */
  unreleased: (version: string) => `${version}, sin publicar`,
  footer: {
    heading: 'Sobre estos datos',
    source:
      'Los textos citados proceden de páginas capturadas de la Alianza para el Gobierno Abierto (OGP). Este sitio no pertenece a OGP.',
    licence: 'Datos estructurados:',
    licenceQuotations: 'Los pasajes citados conservan los derechos de sus fuentes.',
    version: (version: string) => `Datos, versión ${version}`,
    captured: 'Cada estado es el del día de su captura.',
    noTracking: 'Sin cookies ni seguimiento.',
  },
};
