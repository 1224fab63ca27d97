import { describe, expect, it } from 'vitest';
import { SourceText } from '../source/source-text.ts';
import { splitInstitutions } from './institutions/institutions.ts';
import { splitOgpValues } from './ogp-values.ts';
import { splitAreas } from './policy-areas.ts';

const institutions = (text: string) => {
  const source = new SourceText(text);
  return splitInstitutions([source.whole], source, () => {}).map((one) => one.text);
};
const whole = (text: string) => ({ text, start: 0, end: text.length });

describe('a list of institutions', () => {
  it.each([
    ['Ministry of Culture, Youth and Sports', ['Ministry of Culture, Youth and Sports']],
    [
      'Ministry of Housing, Communities and Local Government',
      ['Ministry of Housing, Communities and Local Government'],
    ],
    ['Ministry of Health, Office of the President', ['Ministry of Health', 'Office of the President']],
    [
      'Department of Devolution, County Assembly of Makueni',
      ['Department of Devolution', 'County Assembly of Makueni'],
    ],
    ['Gobierno de Gales, Gobierno de Escocia', ['Gobierno de Gales', 'Gobierno de Escocia']],
    [
      'Secretaría del Trabajo (STPS), Instituto de la Juventud (IMJUVE)',
      ['Secretaría del Trabajo (STPS)', 'Instituto de la Juventud (IMJUVE)'],
    ],
    ['Reforestar, A.C., Causa, A.C.', ['Reforestar, A.C.', 'Causa, A.C.']],
    ['Ministère des Transports ; Mairie', ['Ministère des Transports', 'Mairie']],
    ['Ministerio de Hacienda y Función Pública', ['Ministerio de Hacienda y Función Pública']],
    ['Agencia (con sede en Batumi, Georgia)', ['Agencia (con sede en Batumi, Georgia)']],
    ['PNUD, IDRA', ['PNUD', 'IDRA']],
    ['• Ministry of Oars • Sail Agency', ['Ministry of Oars', 'Sail Agency']],
    ['1. Coordinador: Ministerio del Faro 2. Puerto 3. Muelle', ['Ministerio del Faro', 'Puerto', 'Muelle']],
    ['Plan 2. Fase', ['Plan 2. Fase']],
    [
      'Ministerio del Mar y de la Costa y Ministerio del Faro',
      ['Ministerio del Mar y de la Costa', 'Ministerio del Faro'],
    ],
    ['Ministère des Phares et le Ministère de la Mer', ['Ministère des Phares', 'Ministère de la Mer']],
    ['Comisión del Faro de la Cámara y el Banco del Mar', ['Comisión del Faro de la Cámara y el Banco del Mar']],
    [
      'Odesa City Council, Open Ferries, NGO, Association of Quays',
      ['Odesa City Council', 'Open Ferries, NGO', 'Association of Quays'],
    ],
    [
      'Ministerio del Faro, Agencia del Mar, MICITT; Director del Muelle, Presidencia',
      ['Ministerio del Faro', 'Agencia del Mar', 'MICITT', 'Director del Muelle, Presidencia'],
    ],
    [
      'Harbour Trust International, Open Ferries of Nowhere, Quay Watch, the campaign Count Every Boat',
      ['Harbour Trust International', 'Open Ferries of Nowhere', 'Quay Watch', 'the campaign Count Every Boat'],
    ],
    ['Harbour Trust International, Port Nowhere', ['Harbour Trust International, Port Nowhere']],
    [
      'Agency of Piers, Harbour Trust, Department for Water Affairs, Inland Ferries and Public Works',
      ['Agency of Piers', 'Harbour Trust', 'Department for Water Affairs, Inland Ferries and Public Works'],
    ],
    [
      'Harbour Watch Nowhere, Consultative Quay & Monitoring Circle (CQMC)',
      ['Harbour Watch Nowhere', 'Consultative Quay & Monitoring Circle (CQMC)'],
    ],
    ['Trust of Boats, Nets and Tides (TBNT)', ['Trust of Boats, Nets and Tides (TBNT)']],
    ['Ministry of Health, Labour and Welfare', ['Ministry of Health, Labour and Welfare']],
    ['Ministry of Wells (MOW) and Office of Ropes', ['Ministry of Wells (MOW)', 'Office of Ropes']],
    ['Oficina del Faro (OFARO) y la Agencia del Mar', ['Oficina del Faro (OFARO)', 'Agencia del Mar']],
    ['Bureau des Phares (BDP) et Agence de la Mer', ['Bureau des Phares (BDP)', 'Agence de la Mer']],
    ['Harbour Ferry Trust (HFT) & Quay Watch', ['Harbour Ferry Trust (HFT)', 'Quay Watch']],
    ['Ministry of Oars & Ministry of Sails', ['Ministry of Oars', 'Ministry of Sails']],
    ['Ministry of Trade (MT) and Industry', ['Ministry of Trade (MT) and Industry']],
    ['Harbour Trust & Quay Watch', ['Harbour Trust & Quay Watch']],
    ['Ministry of Oars & Sails', ['Ministry of Oars & Sails']],
    ['NA', []],
    ['N/A.', []],
    ['=Ministerio', ['Ministerio']],
    [
      'Office of the Prime Minister of Somewhere through the National Council of Ministers and the Parliament of the Republic of Somewhere',
      [
        'Office of the Prime Minister of Somewhere through the National Council of Ministers and the Parliament of the Republic of Somewhere',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(institutions(text)).toEqual(expected);
  });
});

it.each([
  [
    'acceso a la información participación cívica, tecnología',
    ['acceso a la información', 'participación cívica', 'tecnología'],
  ],
  ['Access to Information , Civic Participation', ['Access to Information', 'Civic Participation']],
  ['Public Accountability and Kindness', ['Public Accountability', 'Kindness']],
])('OGP values: %s', (text, expected) => {
  expect(splitOgpValues(whole(text)).map((one) => one.text)).toEqual(expected);
});

it.each([
  ['Salud, Educación', ['Salud', 'Educación']],
  ['Open Data By opening up data, governments can … More, Gender', ['Open Data', 'Gender']],
  ['Water, Sanitation & Hygiene, Youth', ['Water, Sanitation & Hygiene', 'Youth']],
])('policy areas: %s', (text, expected) => {
  expect(splitAreas([whole(text)]).map((one) => one.text)).toEqual(expected);
});
