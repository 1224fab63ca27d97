import type { Wordings } from './language.ts';

/** Policy areas by the id that the published table gives them, with the words that pages print. */
export const areas: Readonly<Record<string, Wordings>> = {
  'capacity-building': {
    es: ['Creación de capacidades', 'Desarrollo de capacidades'],
    en: ['Capacity Building'],
    fr: ['Renforcement des capacités'],
  },
  'e-government': {
    es: ['Gobierno Electrónico', 'E-Government', 'Gobierno electrónico'],
    en: ['E-Government'],
    fr: ['E-gouvernement'],
  },
  'fiscal-openness': {
    es: ['Apertura fiscal'],
    en: ['Fiscal Openness', 'Fiscal Transparency'],
    fr: ['Ouverture fiscale'],
  },
  'public-service-delivery': {
    es: ['Servicio público de entrega', 'prestación de servicios públicos'],
    en: ['Public Service Delivery'],
    fr: ['Public Service Delivery'],
  },
  'anti-corruption-and-integrity': {
    es: ['Anticorrupción', 'anticorrupción', 'Anticorrupción e integridad'],
    en: ['Anti-Corruption', 'Anti Corruption and Integrity', 'Anti-Corruption and Integrity'],
    fr: ['Anti-Corruption'],
  },
  'beneficial-ownership': {
    es: ['Beneficiarios reales', 'titularidad'],
    en: ['Beneficial Ownership'],
    fr: ['Beneficial Ownership'],
  },
  gender: { es: ['Género sentido'], en: ['Gender'], fr: ['Gender'] },
  'right-to-information': {
    es: ['Derecho de información'],
    en: ['Right to Information'],
    fr: ['Right to Information'],
  },
  'land-and-spatial-planning': {
    es: ['Derechos territoriales y ordenación del territorio', 'Derechos territoriales y planificación espacial'],
    en: ['Land Rights & Spatial Planning', 'Land and Spatial Planning'],
    fr: ['Land Rights & Spatial Planning'],
  },
  legislature: { es: ['Legislativo', 'Legislatura'], en: ['Legislature'], fr: ['Legislature'] },
  'open-contracting': {
    es: ['Contratación abierta'],
    en: ['Open Contracting', 'Open Contracting and Procurement'],
    fr: ['Open Contracting'],
  },
  'social-accountability': {
    es: ['Responsabilidad social', 'Medidas de responsabilidad social y bucles de retroalimentación'],
    en: ['Social Accountability'],
    fr: ['La responsabilité sociale'],
  },
};

export const areaIds = Object.keys(areas);
