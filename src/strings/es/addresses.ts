import type { FeedKind } from '../../model/release.ts';

/** Segments of the addresses in Spanish. Their keys are those of every language. */
export const addresses = {
  /** First segment of every address. A page's own id follows it and is the same in all languages. */
  routes: {
    home: '',
    commitments: 'compromisos',
    members: 'miembros',
    plans: 'planes',
    areas: 'areas',
    institutions: 'instituciones',
    chronology: 'cronologia',
    findings: 'hallazgos',
    coverage: 'cobertura',
    sources: 'fuentes',
    data: 'datos',
    changes: 'cambios',
    quality: 'calidad',
    search: 'buscar',
    methodology: 'metodologia',
    glossary: 'glosario',
    about: 'acerca-de',
    accessibility: 'accesibilidad',
    embed: 'embed',
    privacy: 'privacidad',
  },
  /** Segments after the first that are words. */
  words: {
    page: 'pagina',
    noYear: 'sin-ano',
    rules: 'reglas',
    plans: 'por-plan',
    coverage: 'por-cobertura',
    level: 'por-nivel',
    plan: 'por-plan-de-accion',
    year: 'por-ciclo',
    area: 'por-area',
    ogp_value: 'por-valor',
    institution: 'por-institucion',
    findings: 'por-hallazgos',
    judgement: 'por-juicio',
    none: 'no-consta',
    severity: 'por-clase',
    rule: 'por-regla',
    member: 'por-miembro',
    answer: 'por-respuesta',
    report: 'avisar',
  },
  /** Last segment of the address of a feed. No page stands there. */
  feeds: {
    changes: 'cambios',
    records: 'registros',
    findings: 'hallazgos',
  },
} satisfies { feeds: Record<FeedKind, string>; routes: object; words: object };
