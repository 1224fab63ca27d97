import { areaIds, areas } from './areas.ts';
import type { ListingFacts } from './facts.ts';
import { type Language, pick } from './language.ts';
import type { CorpusMember } from './members.ts';

const beginnings: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Registro abierto',
    'Guía ciudadana',
    'Portal común',
    'Mesa de diálogo',
    'Inventario público',
    'Ventanilla única',
    'Archivo compartido',
  ],
  en: [
    'Open register',
    'Citizens’ guide',
    'Common portal',
    'Round table',
    'Public inventory',
    'One-stop counter',
    'Shared archive',
  ],
  fr: [
    'Registre ouvert',
    'Guide citoyen',
    'Portail commun',
    'Table ronde',
    'Inventaire public',
    'Guichet unique',
    'Archive partagée',
  ],
};
const subjects: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'trámites',
    'bibliotecas',
    'escuelas rurales',
    'mercados',
    'parques',
    'caminos vecinales',
    'obras menores',
    'actas',
    'licencias',
    'museos',
    'viveros',
  ],
  en: [
    'services',
    'libraries',
    'rural schools',
    'markets',
    'parks',
    'country roads',
    'minor works',
    'minutes',
    'licences',
    'museums',
    'nurseries',
  ],
  fr: [
    'démarches',
    'bibliothèques',
    'écoles rurales',
    'marchés',
    'parcs',
    'chemins ruraux',
    'petits travaux',
    'procès-verbaux',
    'licences',
    'musées',
    'pépinières',
  ],
};
const places: Readonly<Record<Language, readonly string[]>> = {
  es: ['en la capital', 'en las regiones', 'para jóvenes', 'con lectura fácil', 'del litoral'],
  en: ['in the capital', 'in the regions', 'for young people', 'in plain words', 'of the coast'],
  fr: ['dans la capitale', 'dans les régions', 'pour les jeunes', 'en langage simple', 'du littoral'],
};
const joins: Readonly<Record<Language, string>> = { es: 'de', en: 'of', fr: 'des' };

/** The id of a member's n-th commitment. Shape: `GHST0012`. */
export const commitmentId = ({ letters }: CorpusMember, number: number): string =>
  `${letters}${String(number).padStart(4, '0')}`;

/** The title of a member's n-th commitment: the same on its page and in every list. */
export const commitmentTitle = (language: Language, number: number): string =>
  [
    pick(beginnings[language], number),
    joins[language],
    pick(subjects[language], number * 3 + 1),
    pick(places[language], number * 7 + 2),
  ].join(' ');

/** The plan year that lists print for a member's n-th commitment; fifteen in one plan. */
export const commitmentYear = (number: number): number => 2012 + 2 * (Math.floor(number / 15) % 7);

/** An entry of the list at the foot of a page. */
export function listingOf(member: CorpusMember, number: number, language: Language, starred: boolean): ListingFacts {
  const policy_area_id = pick(areaIds, number * 5);
  return {
    commitment_id: commitmentId(member, number),
    title: commitmentTitle(language, number),
    cycle: commitmentYear(number),
    policy_area_id,
    area: pick(areas[policy_area_id]?.[language] ?? [], number),
    starred: starred ? true : null,
  };
}
