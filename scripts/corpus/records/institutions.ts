import type { Language } from './language.ts';

/** Bodies that could be anybody's; none has a comma in its name. Those that support end in small letters, as translators write them. */
export const institutions: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Ministerio de Servicios y Trámites',
    'Agencia de Registros Públicos',
    'Secretaría de Participación',
    'Oficina de Archivos',
    'Comisión de acceso público',
    'Instituto de estadística abierta',
    'Consejo de bibliotecas populares',
    'Dirección de formularios',
  ],
  en: [
    'Ministry of Services',
    'Agency for Public Registers',
    'Department of Participation',
    'Office of Archives',
    'Commission for public access',
    'Institute of open statistics',
    'Council of public libraries',
    'Directorate of forms',
  ],
  fr: [
    'Ministère des Services',
    'Agence des Registres publics',
    'Secrétariat de la Participation',
    'Bureau des Archives',
    "Commission d'accès public",
    'Institut de la statistique ouverte',
    'Conseil des bibliothèques',
    'Direction des formulaires',
  ],
};

export const sectors: Readonly<Record<Language, readonly string[]>> = {
  es: ['Intersectorial', 'Servicios municipales'],
  en: ['Cross-sectoral', 'Municipal services'],
  fr: ['Intersectoriel', 'Services municipaux'],
};
