import { type Language, pick } from './language.ts';

/** A member of OGP: its names as pages print them, and what the published table must say of it. */
export interface CorpusMember {
  /** Letters of its commitments' ids; they tell nothing of the country. */
  letters: string;
  member_id: string;
  country_code: string;
  names: Record<Language, string>;
  /** Where the published name is not the printed one. */
  canonical?: { es?: string; en?: string };
  level: 'national' | 'local';
  /** How many commitments its list names. */
  listed: number;
}

const national = (
  letters: string,
  member_id: string,
  country_code: string,
  es: string,
  en: string,
  fr: string,
  listed: number,
  canonical: CorpusMember['canonical'] = {},
): CorpusMember => ({ letters, member_id, country_code, names: { es, en, fr }, canonical, level: 'national', listed });

const local = (
  letters: string,
  member_id: string,
  country_code: string,
  es: string,
  en: string,
  fr: string,
): CorpusMember => ({ letters, member_id, country_code, names: { es, en, fr }, level: 'local', listed: 8 });

/** Real members; all that is printed about them is made up. */
export const nationals: readonly CorpusMember[] = [
  national('MO', 'morocco', 'MA', 'Marruecos', 'Morocco', 'Maroc', 24),
  national('GE', 'georgia', 'GE', 'Georgia', 'Georgia', 'Géorgie', 93),
  national('AL', 'albania', 'AL', 'Albania', 'Albania', 'Albanie', 74),
  national('CL', 'chile', 'CL', 'Chile', 'Chile', 'Chili', 62),
  national('KE', 'kenya', 'KE', 'Kenia', 'Kenya', 'Kenya', 31),
  national('TN', 'tunisia', 'TN', 'Túnez', 'Tunisia', 'Tunisie', 68),
  national('CO', 'colombia', 'CO', 'Colombia', 'Colombia', 'Colombie', 80),
  national('UR', 'uruguay', 'UY', 'Uruguay', 'Uruguay', 'Uruguay', 140),
  national('FR', 'france', 'FR', 'Francia', 'France', 'France', 64),
  national('IT', 'italy', 'IT', 'Italia', 'Italy', 'Italie', 85),
  national('LV', 'latvia', 'LV', 'Letonia', 'Latvia', 'Lettonie', 40),
  national('BR', 'brazil', 'BR', 'Brasil', 'Brazil', 'Brésil', 130),
  national('MX', 'mexico', 'MX', 'México', 'Mexico', 'Mexique', 85),
  national('PH', 'philippines', 'PH', 'Filipinas', 'Philippines', 'Philippines', 66),
  national('UK', 'united-kingdom', 'GB', 'Reino Unido', 'United Kingdom', 'Royaume-Uni', 105),
  national('XK', 'kosovo', 'XK', 'Kosovo', 'Kosovo', 'Kosovo', 8),
  national('PNG', 'papua-new-guinea', 'PG', 'Papúa Nueva Guinea', 'Papua New Guinea', 'Papouasie-Nouvelle-Guinée', 12, {
    es: 'Papúa Nueva Guinea',
  }),
  national('CI', 'cote-divoire', 'CI', 'Costa de Marfil', "Côte d'Ivoire", 'Côte d’Ivoire', 45, {
    en: 'Côte d’Ivoire',
  }),
  national(
    'DR',
    'dominican-republic',
    'DO',
    'República Dominicana',
    'Dominican Republic',
    'République dominicaine',
    70,
  ),
  national(
    'BIH',
    'bosnia-and-herzegovina',
    'BA',
    'Bosnia y Herzegovina',
    'Bosnia and Herzegovina',
    'Bosnie-Herzégovine',
    22,
  ),
  national('SN', 'senegal', 'SN', 'Senegal', 'Senegal', 'Sénégal', 25),
];

export const locals: readonly CorpusMember[] = [
  local(
    'GHST',
    'sekondi-takoradi-ghana',
    'GH',
    'Sekondi-Takoradi, Ghana',
    'Sekondi-Takoradi, Ghana',
    'Sekondi-Takoradi, Ghana',
  ),
  local('TNREG', 'regueb-tunisia', 'TN', 'Regueb, Túnez', 'Regueb, Tunisia', 'Regueb, Tunisie'),
  local(
    'BUE',
    'buenos-aires-argentina',
    'AR',
    'Buenos Aires, Argentina',
    'Buenos Aires, Argentina',
    'Buenos Aires, Argentine',
  ),
  local('MAD', 'madrid-spain', 'ES', 'Madrid, España', 'Madrid, Spain', 'Madrid, Espagne'),
  local('KENDC', 'nandi-kenya', 'KE', 'Nandi, Kenia', 'Nandi, Kenya', 'Nandi, Kenya'),
  local('MATET', 'tetouan-morocco', 'MA', 'Tetuán, Marruecos', 'Tetouan, Morocco', 'Tetouan, Maroc'),
  local(
    'NGKD',
    'kaduna-state-nigeria',
    'NG',
    'Estado de Kaduna, Nigeria',
    'Kaduna State, Nigeria',
    'État de Kaduna, Nigéria',
  ),
  local(
    'SCO',
    'scotland-united-kingdom',
    'GB',
    'Escocia, Reino Unido',
    'Scotland, United Kingdom',
    'Écosse, Royaume-Uni',
  ),
  local('ECQ', 'quito-ecuador', 'EC', 'Quito, Ecuador', 'Quito, Ecuador', 'Quito, Équateur'),
  local('IDBG', 'banggai-indonesia', 'ID', 'Banggai, Indonesia', 'Banggai, Indonesia', 'Banggai, Indonésie'),
  local('UAV', 'vinnytsia-ukraine', 'UA', 'Vinnytsia, Ucrania', 'Vinnytsia, Ukraine', 'Vinnytsia, Ukraine'),
  local('USAUS', 'austin-united-states', 'US', 'Austin, Estados Unidos', 'Austin, United States', 'Austin, États-Unis'),
];

export const memberAt = (level: CorpusMember['level'], number: number): CorpusMember =>
  pick(level === 'national' ? nationals : locals, number);

/** What the published table says of a member. */
export const memberFacts = ({ member_id, country_code, names, canonical, level }: CorpusMember) => ({
  member_id,
  name_es: canonical?.es ?? names.es,
  name_en: canonical?.en ?? names.en,
  level,
  country_code,
});
