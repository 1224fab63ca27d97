import type { Wordings } from './language.ts';

/** Posts that could be anybody’s, with their bodies: what is published of a contact. */
export const contacts: Wordings = {
  es: [
    'Dirección de Formularios, Ministerio de Servicios y Trámites',
    'Jefatura de Archivos, Oficina de Archivos, a quien se puede escribir en cualquier momento.',
    'Coordinación de Consultas, Secretaría de Participación',
  ],
  en: [
    'Director of Forms, Ministry of Services',
    'Head of Archives, Office of Archives, to whom anybody may write at any time.',
    'Coordinator of Consultations, Department of Participation',
  ],
  fr: [
    'Direction des Formulaires, Ministère des Services',
    'Chef des Archives, Bureau des Archives, à qui chacun peut écrire à tout moment.',
    'Coordination des Consultations, Secrétariat de la Participation',
  ],
};
