import type { Language } from './language.ts';

/** Bodies that could be anybody's; none has a comma in its name. */
export const institutions: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Ministerio de Servicios y Trámites',
    'Agencia de Registros Públicos',
    'Secretaría de Participación',
    'Oficina de Archivos',
    'Comisión de Acceso',
    'Instituto de Estadística Abierta',
    'Consejo de Bibliotecas',
    'Dirección de Formularios',
  ],
  en: [
    'Ministry of Services',
    'Agency for Public Registers',
    'Department of Participation',
    'Office of Archives',
    'Commission for Access',
    'Institute of Open Statistics',
    'Council of Libraries',
    'Directorate of Forms',
  ],
  fr: [
    'Ministère des Services',
    'Agence des Registres publics',
    'Secrétariat de la Participation',
    'Bureau des Archives',
    "Commission d'accès",
    'Institut de la Statistique ouverte',
    'Conseil des Bibliothèques',
    'Direction des Formulaires',
  ],
};

export const sectors: Readonly<Record<Language, readonly string[]>> = {
  es: ['Intersectorial', 'Servicios municipales'],
  en: ['Cross-sectoral', 'Municipal services'],
  fr: ['Intersectoriel', 'Services municipaux'],
};
