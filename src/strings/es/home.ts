import type { HeldWords } from '../held.ts';

/** Words of the home page. */
export const home = {
  title: 'Compromisos Abiertos',
  heading: 'Lo que los gobiernos prometieron, con la línea que lo prueba',
  description:
    'Compromisos de gobierno abierto leídos de páginas capturadas de OGP: qué se prometió, para cuándo, quién responde y qué se sabe, con la línea de la fuente al lado de cada dato.',
  lead: 'Qué se comprometieron a hacer los miembros de la Alianza para el Gobierno Abierto (OGP), para cuándo, quién responde de ello y qué se sabe del resultado. Cada dato enlaza la línea de la página capturada de la que se leyó. Donde la página no lo dice, aquí se dice que no consta.',
  searchLabel: 'Buscar en compromisos, planes y miembros',
  searchHint: 'Por ejemplo: quejas, servicios electrónicos, MO0010',
  searchButton: 'Buscar',
  browse: 'O recorrer las listas:',
  specimen: {
    read: 'De la línea marcada se leyó el plazo del',
    milestone: (position: number, id: string) => `hito ${position} de ${id}`,
  },
  figuresHeading: 'En cifras',
  figures: {
    captured: ({ tabulated, known }: HeldWords) =>
      tabulated === null
        ? `de ${known} compromisos conocidos están capturados`
        : `de ${known} compromisos conocidos están capturados; de otros ${tabulated} se tiene la fila de una hoja de OGP`,
    capturedMore: 'Qué falta, por miembro y ciclo',
    milestones: (of: string) => `de ${of} hitos tienen un plazo impreso`,
    milestonesMore: 'Los compromisos capturados',
    judgements: (of: string) => `de ${of} preguntas a los evaluadores independientes de OGP (IRM) tienen respuesta`,
    judgementsMore: 'Qué no se sabe, y por qué',
    lines: (of: string) => `de ${of} líneas capturadas están explicadas`,
    linesMore: 'Las fuentes, línea por línea',
  },
  chronologyHeading: 'Todos los hitos, en el tiempo',
  chronologyLead: 'Los hitos, o pasos, de los compromisos capturados, del primer al último día posible de cada uno.',
  chronologyMore: 'La cronología entera: por miembro, plan, año, trimestre y mes',
  findingsHeading: 'Dónde se contradicen las fuentes',
  findingsAll: (count: number) => (count === 1 ? 'El hallazgo, en su página' : `Los ${count} hallazgos`),
  findingsNone: 'No hay hallazgos en las capturas publicadas.',
  howHeading: 'Cómo se llega de una página a un dato',
  how: {
    page: 'Página',
    pageText: (lines: string) => `Se guarda la página tal como se capturó: ${lines} líneas, ni una menos.`,
    line: 'Línea',
    lineText: 'De cada línea se sabe si es un campo, texto o mobiliario de la página.',
    datum: 'Dato',
    datumText: 'El valor se escribe con la precisión impresa y con el lugar exacto de la cita.',
    site: 'Sitio',
    siteText: 'La página lo muestra con su marca, que lleva de vuelta a la línea.',
  },
  howMore: 'La metodología entera',
};
