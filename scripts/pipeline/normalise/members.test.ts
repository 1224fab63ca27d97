import { describe, expect, it } from 'vitest';
import { memberOfPlan, readMember } from './members.ts';

const fragment = (text: string) => ({ text, start: 0, end: text.length });
const idOf = (text: string) => readMember(fragment(text))?.member_id ?? null;
const ofPlan = (text: string) => memberOfPlan(fragment(text))?.member_id ?? null;

describe('a member by its name', () => {
  it.each([
    ['Marruecos', 'morocco'],
    ['Kenya', 'kenya'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['Costa de Marfil', 'cote-divoire'],
    ['República Eslovaca', 'slovak-republic'],
    ['Reino Unido', 'united-kingdom'],
    ['Corea del Sur', 'republic-of-korea'],
    ['Pavo', 'turkey'],
    ['Regueb, Túnez', 'regueb-tunisia'],
    ['Kaduna State, Nigeria', 'kaduna-state-nigeria'],
    ['Estado de Kaduna, Nigeria', 'kaduna-state-nigeria'],
    ['Abuja, FCT, Nigeria', 'abuja-fct-nigeria'],
    ['Escocia', 'scotland-united-kingdom'],
    ['Abuya, Nigeria', 'abuja-nigeria'],
    ['Corrientes (Ciudad), Argentina', 'corrientes-city-argentina'],
    ['Estado de Oyo, Nigeria', 'oyo-state-nigeria'],
    ['Tánger-Tetuán-Alhucemas, Marruecos', 'tangier-tetouan-al-hoceima-morocco'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each(['', 'MO', 'Accept', ', Kenya', 'Atlantis', 'Kenia es un país'])('“%s” is none', (name) => {
    expect(idOf(name)).toBeNull();
  });
});

describe('a member by the title of its plan', () => {
  it.each([
    ['Action plan – Kaduna State, Nigeria, 2021 – 2023', 'kaduna-state-nigeria'],
    ['Kenya Action Plan 2018-2020', 'kenya'],
    ["Plan d'action Côte d'Ivoire 2018-2020", 'cote-divoire'],
    ["Plan d'action Denmark 2018-2020", 'denmark'],
    ["Plan d'action – El Kef, Tunisie, 2021 – 2023", 'el-kef-tunisia'],
    ['Plan de acción del Reino Unido 2019-2021', 'united-kingdom'],
    ['Plan de acción de los Países Bajos 2018', 'netherlands'],
    ['Plan de acción de El Salvador 2018-2020', 'el-salvador'],
    ['Kenya National Action Plan III 2018-2020', 'kenya'],
    ['Tercer Plan de Acción Nacional de Gobierno Abierto de Uruguay 2016-2018', 'uruguay'],
    ["Mexico's Fourth National Action Plan 2019-2021", 'mexico'],
  ])('%s is of %s', (title, id) => {
    expect(ofPlan(title)).toBe(id);
  });

  it.each(['Action Plan', 'Plan de acción 2018', 'Informe de Kenia 2018-2020'])('%s tells none', (title) => {
    expect(ofPlan(title)).toBeNull();
  });
});
