import { capitalise } from '../capitalise.ts';

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

const wordsOf = (period: 'mes' | 'trimestre') => ({
  /** Cuántos terminan en él, y de los demás cuántos empiezan. */
  lead: (ends: string, starts: string) => {
    const end = ends === '1' ? '1 hito termina o puede terminar' : `${ends} hitos terminan o pueden terminar`;
    const start =
      starts === '1' ? '1 hito solo empieza o puede empezar' : `${starts} hitos solo empiezan o pueden empezar`;
    if (starts === '0') return `${end} en este ${period}.`;
    return ends === '0' ? `${start} en este ${period}.` : `${end} en este ${period}; ${start}.`;
  },
  within: (count: string) => `Hay ${count} en plazo durante el ${period}.`,
  caption: `Hitos que empiezan o terminan en el ${period}`,
  column: `En este ${period}`,
  before: `← ${capitalise(period)} anterior con fechas`,
  after: `${capitalise(period)} siguiente con fechas →`,
});

/** Words of the chronology: its pages, its drawing and its tables. */
export const chronology = {
  title: 'Cronología',
  byPlan: 'Cronología, por plan',
  of: (what: string) => `Cronología: ${what}`,
  page: (what: string, number: number, of: number) => `${what}, página ${number} de ${of}`,
  description: (what: string) =>
    `Los hitos de los compromisos capturados sobre un mismo eje de años, con el día de hoy marcado y una tabla de los mismos números. ${what}.`,
  /** `year`: solo los que pueden tener un día en él. */
  lead: (milestones: string, commitments: string, year: string | null) =>
    `Se muestran ${milestones} de ${commitments}${year === null ? '' : ` que tienen o pueden tener algún día de su plazo en ${year}`}, del primer al último día posible de cada uno.`,
  leadNote:
    'Un [[hito|milestone]] es un paso de un compromiso. Estar en plazo no dice que se trabaje en ello, ni que el plazo se cumpliera.',
  commitments: (count: string) => counted(count, 'compromiso capturado', 'compromisos capturados'),
  empty: 'Ningún hito capturado tiene fecha aquí.',
  heading: 'Los hitos, en el tiempo',
  /** From the page of a member or a plan to its chronology. */
  own: 'Verlos con zum y filtro',
  /** Name of the file of a picture. */
  file: 'cronologia',
  othersHeading: 'Otras vistas',
  byMemberLink: 'Por miembro',
  byPlanLink: 'Por plan',
  whole: 'Todos',
  years: 'Por año',
  quarters: 'Por trimestre',
  months: 'Por mes',
  milestones: (count: string) => counted(count, 'hito', 'hitos'),
  undated: (count: string) => `${count} sin fecha`,
  all: 'Todos los hitos',
  peak: (count: string, month: string) => `máximo a la vez: ${count} (${month})`,
  stripOf: (milestones: string, what: string) => `${milestones}: ${what}`,
  state: 'estado:',
  bars: 'una barra por hito',
  steps: 'en plazo, mes a mes',
  key: {
    sure: 'en plazo',
    doubt: 'comienzo o fin sin día exacto',
    point: 'una sola fecha, o dos en orden inverso',
    density: 'hitos en plazo en cada mes',
    densities: 'hitos en plazo en cada mes: todos juntos, a su escala; los demás, a una misma entre ellos',
  },
  months3: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  tableMilestones: 'Ver los mismos hitos en una tabla',
  tableSections: 'Ver los mismos números en una tabla: hitos en plazo por año',
  tableMonths: 'Cuántos hitos están en plazo cada mes',
  tableMonthsNote: 'Cada número con enlace lleva a los hitos que empiezan o terminan en ese mes.',
  csvMeans: 'cuántos hitos de cada plan están en plazo cada mes',
  columns: {
    commitment: 'Compromiso',
    milestone: 'Hito',
    start: 'Inicio',
    due: 'Plazo',
    state: 'Estado',
    member: 'Miembro',
    year: 'Año',
    total: 'En el año',
    section: 'Miembro o plan',
  },
  period: {
    month: wordsOf('mes'),
    quarter: wordsOf('trimestre'),
    starts: { sure: 'empieza', possible: 'puede empezar' },
    ends: { sure: 'termina', possible: 'puede terminar' },
  },
  tools: {
    heading: 'Acotar el gráfico',
    filter: 'Miembro, plan, compromiso o hito',
    from: 'Desde',
    until: 'Hasta',
    closer: 'Acercar',
    further: 'Alejar',
    earlier: 'Antes',
    later: 'Después',
    whole: 'Todo',
    keys: 'Con el teclado, dentro del gráfico: ↑ ↓ recorren los hitos, ← → el tiempo, + − acercan y alejan, 0 lo muestra todo, Intro abre.',
    drawing: 'Gráfico de los hitos en el tiempo',
    shown: '{count} de {all} hitos a la vista, de {from} a {until}',
    shownStrips: '{count} de {all} franjas a la vista, de {from} a {until}',
    none: 'Nada coincide. Se puede quitar el texto o mostrar más años.',
    search: 'Buscar «{text}» en los compromisos y los hitos',
    within: '{month}: {count} en plazo',
    from_until: '{start} – {due}',
    noDate: 'sin fecha',
    noScript:
      'El zum y el filtro necesitan JavaScript. Sin él, cada año, cada trimestre, cada mes, cada miembro y cada plan tiene su propia página.',
    failed: 'El zum no se ha podido cargar. El gráfico y la tabla están completos.',
  },
};
