/** Words of the list of institutions and of the page of one. */
export const institutions = {
  title: 'Instituciones',
  description:
    'Las instituciones que las páginas capturadas nombran, con su papel en cada compromiso: responsable, de apoyo o involucrada.',
  lead: (count: string) =>
    `Las páginas capturadas nombran ${count} [[instituciones|organisation]]. Cada una pertenece al miembro cuya página la nombra: dos con el mismo nombre en miembros distintos no se dan por la misma.`,
  caption: 'Instituciones por miembro y en cuántos compromisos tienen cada papel',
  institution: 'Institución',
  member: 'Miembro',
  role: 'Papel',
  commitments: 'Compromisos',
  plans: 'Planes',
  roles: { lead: 'Responsable', support: 'De apoyo', involved: 'Involucrada' } as Record<string, string>,
  pageDescription: (name: string, member: string) =>
    `${name} (${member}): en qué compromisos consta, con qué papel y en qué línea.`,
  leadOne: (commitments: string, member: string) => `Nombrada en ${commitments} de ${member}.`,
  inCommitments: (count: string, one: boolean) => (one ? '1 compromiso' : `${count} compromisos`),
  inPlans: (count: string, one: boolean) => (one ? '1 plan capturado' : `${count} planes capturados`),
  and: ' y ',
  rolesHeading: 'En qué y con qué papel',
  rolesCaption: 'Registros que la nombran, con su papel y las palabras impresas',
  record: 'Compromiso o plan',
  printed: 'Como está impresa',
  chronologyHeading: 'Los hitos, en el tiempo',
  chronologyLead:
    'De los compromisos que la nombran, con cualquier papel. Una página puede no decir quién responde de cada hito.',
  findingsHeading: 'Hallazgos',
  findingsLead: (count: string) =>
    `Sobre los compromisos que la nombran hay ${count}. Se muestran primero los de más peso:`,
  namesakesHeading: 'Con el mismo nombre en otro miembro',
  namesakesLead: 'Las capturas no dicen si son la misma.',
};
