import { twinOf } from '../../src/strings/routes.ts';

/** One address of each kind of page, below the base path, in Spanish. */
const spanish: Record<string, string> = {
  home: '',
  commitments: 'compromisos/',
  'commitment, layout A': 'compromisos/MO0010/',
  'commitment, layout A with repeated milestones': 'compromisos/GE0086/',
  'commitment, layout D1': 'compromisos/GHST0001/',
  'commitment, only listed': 'compromisos/MO0019/',
  'commitments of one value': 'compromisos/por-juicio/completion-irm/pending/',
  'commitments without a value': 'compromisos/por-area/no-consta/',
  'commitments of a year': 'compromisos/georgia/2018/',
  plans: 'planes/',
  'plan, national': 'planes/morocco-2018/',
  'plan, local': 'planes/regueb-tunisia-2021/',
  areas: 'areas/',
  area: 'areas/e-government/',
  institutions: 'instituciones/',
  institution: 'instituciones/georgia-pnud/',
  chronology: 'cronologia/',
  'chronology by plan': 'cronologia/por-plan/',
  'chronology of a year': 'cronologia/2018/',
  'chronology of a member': 'cronologia/georgia/',
  'chronology of a month': 'cronologia/2018/10/',
  members: 'miembros/',
  member: 'miembros/georgia/',
  findings: 'hallazgos/',
  'findings, second page': 'hallazgos/pagina-2/',
  finding: 'hallazgos/milestone-outside-commitment.MO0010.59389c5e/',
  'findings of a member': 'hallazgos/por-miembro/morocco/',
  'rules of the findings': 'hallazgos/reglas/',
  coverage: 'cobertura/',
  sources: 'fuentes/',
  source: 'fuentes/003_dc089b18fe7aed46/',
  data: 'datos/',
  'data, one table': 'datos/milestones/',
  'data, longest dictionary': 'datos/observations/',
  changes: 'cambios/',
  quality: 'calidad/',
  search: 'buscar/',
  methodology: 'metodologia/',
  glossary: 'glosario/',
  about: 'acerca-de/',
  accessibility: 'accesibilidad/',
  privacy: 'privacidad/',
};

export interface Kind {
  name: string;
  language: 'es' | 'en';
  path: string;
}

/** Every kind of page in both languages. Shape: `{name: "source", language: "en", path: "en/sources/003_…/"}`. */
export const kinds: Kind[] = Object.entries(spanish).flatMap(([name, path]) => [
  { name, language: 'es' as const, path },
  { name, language: 'en' as const, path: twinOf(`/${path}`, 'en').slice(1) },
]);

export const addressOf = (name: string, language: 'es' | 'en'): string => {
  const kind = kinds.find((each) => each.name === name && each.language === language);
  if (!kind) throw new Error(`no kind of page is called ${name}`);
  return kind.path;
};
