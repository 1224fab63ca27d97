import { type Language, languages, twinOf } from '../../src/strings/routes.ts';

/** Addresses of each kind of page, below the base path, in Spanish, by the file of `src/pages` that makes them. `tests/kinds.test.ts` holds that no file is without. */
const spanish: Record<string, Record<string, string>> = {
  '[...home]': { home: '' },
  '[...commitments]': { commitments: 'compromisos/' },
  '[...commitment]': {
    'commitment, layout A': 'compromisos/MO0010/',
    'commitment, layout A with repeated milestones': 'compromisos/GE0086/',
    'commitment, layout D1': 'compromisos/GHST0001/',
    'commitment, only listed': 'compromisos/MO0019/',
  },
  '[...facet]': {
    'commitments of one value': 'compromisos/por-juicio/completion-irm/pending/',
    'commitments without a value': 'compromisos/por-area/no-consta/',
  },
  '[...commitmentGroup]': { 'commitments of a year': 'compromisos/georgia/2018/' },
  '[...report]': { 'error to report': 'compromisos/MO0010/avisar/' },
  '[...embed]': { 'timeline for other sites': 'embed/GE0086/' },
  '[...plans]': { plans: 'planes/' },
  '[...plan]': { 'plan, national': 'planes/morocco-2018/', 'plan, local': 'planes/regueb-tunisia-2021/' },
  '[...areas]': { areas: 'areas/' },
  '[...area]': { area: 'areas/e-government/' },
  '[...institutions]': { institutions: 'instituciones/' },
  '[...institution]': { institution: 'instituciones/georgia-pnud/' },
  '[...chronology]': {
    chronology: 'cronologia/',
    'chronology by plan': 'cronologia/por-plan/',
    'chronology of a year': 'cronologia/2018/',
    'chronology of a member': 'cronologia/georgia/',
  },
  '[...chronologyPeriod]': {
    'chronology of a month': 'cronologia/2018/10/',
    'chronology of a quarter': 'cronologia/2018/t4/',
  },
  '[...members]': { members: 'miembros/' },
  '[...member]': { member: 'miembros/georgia/' },
  '[...findings]': { findings: 'hallazgos/', 'findings, second page': 'hallazgos/pagina-2/' },
  '[...finding]': { finding: 'hallazgos/milestone-outside-commitment.MO0010.59389c5e/' },
  '[...findingGroup]': { 'findings of a member': 'hallazgos/por-miembro/morocco/' },
  '[...findingRules]': { 'rules of the findings': 'hallazgos/reglas/' },
  '[...coverage]': { coverage: 'cobertura/' },
  '[...sources]': { sources: 'fuentes/' },
  '[...source]': { source: 'fuentes/003_dc089b18fe7aed46/' },
  '[...data]': { data: 'datos/' },
  '[...dataTable]': { 'data, one table': 'datos/milestones/', 'data, longest dictionary': 'datos/observations/' },
  '[...changes]': { changes: 'cambios/' },
  '[...release]': { release: 'cambios/0.1.0/' },
  '[...quality]': { quality: 'calidad/' },
  '[...search]': { search: 'buscar/' },
  '[...prose]': {
    methodology: 'metodologia/',
    glossary: 'glosario/',
    about: 'acerca-de/',
    accessibility: 'accesibilidad/',
    privacy: 'privacidad/',
  },
  '404': { 'what is not there': '404.html' },
};

export interface Kind {
  name: string;
  /** File of `src/pages` that makes it. Shape: `"[...source].astro"`. */
  file: string;
  language: Language;
  path: string;
}

/** Every kind of page in every language, once where a page speaks all. Shape: `{name: "source", language: "en", path: "en/sources/003_…/", …}`. */
export const kinds: Kind[] = Object.entries(spanish).flatMap(([file, addresses]) =>
  Object.entries(addresses).flatMap(([name, path]) => {
    const twins = languages.map((language) => ({ language, path: twinOf(`/${path}`, language).slice(1) }));
    return twins
      .filter((twin, index) => index === 0 || twin.path !== path)
      .map((twin) => ({ name, file: `${file}.astro`, ...twin }));
  }),
);

/** A page for the frames of other sites: nothing leads past it, and to no other page. */
export const isFramed = ({ file }: Kind): boolean => file === '[...embed].astro';

export const addressOf = (name: string, language: Language): string => {
  const kind = kinds.find((each) => each.name === name && each.language === language);
  if (!kind) throw new Error(`no kind of page is called ${name}`);
  return kind.path;
};
