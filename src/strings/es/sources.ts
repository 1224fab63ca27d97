/** Words of the list of sources. */
export const sources = {
  title: 'Fuentes',
  description:
    'Cada documento capturado, con la cuenta de sus líneas: campo, texto o mobiliario, sin que sobre ninguna.',
  lead: (count: string, sheets: number, lines: string) =>
    `${count} páginas capturadas${sheets === 0 ? '' : sheets === 1 ? ' y una hoja de compromisos' : ` y ${sheets} hojas de compromisos`}, ${lines} líneas que no están en blanco. De cada una se sabe qué es: un campo del que se leyó algo, texto guardado tal cual o [[mobiliario|line]] de la página. Si sobrara una, la página no se publicaría.`,
  caption: 'Documentos capturados y cuenta de sus líneas',
  source: 'Fuente',
  of: 'De qué es',
  layout: 'Diseño',
  captured: 'Capturada',
  language: 'Idioma',
  machine: 'traducción automática',
  lines: 'Líneas',
  field: 'Campo',
  text: 'Texto',
  furniture: 'Mobiliario',
  accounted: 'Explicadas',
  withheld: 'Datos personales omitidos',
  withheldCount: (emails: number, phones: number) =>
    [
      emails > 0 ? (emails === 1 ? '1 correo' : `${emails} correos`) : '',
      phones > 0 ? (phones === 1 ? '1 teléfono' : `${phones} teléfonos`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'ninguno',
  noRecord: (kind: string) => `Solo se lista (${kind}).`,
  total: 'Total',
};
