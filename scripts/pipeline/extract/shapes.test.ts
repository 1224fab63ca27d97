import { describe, expect, it } from 'vitest';
import { lex } from '../lex/lines.ts';
import { unglue } from '../recognise/unglue.ts';
import { SourceText } from '../source/source-text.ts';
import { labelsAt } from '../spellings/labels.ts';
import { readCards } from './milestones/cards/cards.ts';
import { readMilestones } from './milestones/read-milestones.ts';
import { ownSpan } from './period/commitment-span.ts';
import { headingOf } from './sections/headings.ts';
import { readSiblings } from './siblings/siblings.ts';

const linesOf = (...lines: string[]) =>
  lex(new SourceText(lines.join('\n')))
    .flatMap(unglue)
    .map((line) => ({ ...line, labels: labelsAt(line.text) }));

const milestones = (...lines: string[]) =>
  readMilestones(linesOf(...lines), []).map(({ title, titleRest, start, due }) =>
    [[title, ...titleRest].map(({ text }) => text).join(' '), start?.text ?? '-', due?.text ?? '-'].join(' | '),
  );

describe('milestones', () => {
  it.each([
    [
      'text and dates',
      ['Publicar la guía', 'Junio 2018 Octubre 2018'],
      ['Publicar la guía | Junio 2018 | Octubre 2018'],
    ],
    [
      'text over two lines',
      ['Publicar la', 'guía', 'Junio 2018 Octubre 2018'],
      ['Publicar la guía | Junio 2018 | Octubre 2018'],
    ],
    [
      'table rows',
      ['Un módulo Nuevo Tercer trimestre 2018 Diciembre 2018'],
      ['Un módulo | Tercer trimestre 2018 | Diciembre 2018'],
    ],
    [
      'table rows broken in front of their last cells, below their head',
      [
        'Milestone New or ongoing Start date End date',
        'Un módulo de pozos Nuevo',
        'Tercer trimestre 2018 Diciembre 2018',
        'Un módulo de puentes',
        'Nuevo Junio 2018 Enero 2019',
      ],
      ['Un módulo de pozos | Tercer trimestre 2018 | Diciembre 2018', 'Un módulo de puentes | Junio 2018 | Enero 2019'],
    ],
    [
      'a title that ends in the word for new',
      ['Abrir un portal nuevo', 'Junio 2018 Octubre 2018'],
      ['Abrir un portal nuevo | Junio 2018 | Octubre 2018'],
    ],
    [
      'a paragraph',
      ['Hito 1: Uno. Enero de 2020 Mayo de 2021 Hito 2: Dos. Junio de 2020 Mayo de 2021'],
      ['Uno. | Enero de 2020 | Mayo de 2021', 'Dos. | Junio de 2020 | Mayo de 2021'],
    ],
    [
      'a dash behind the number',
      ['Milestone 1 - Publish the list', 'Milestone 2 - Train officers'],
      ['Publish the list | - | -', 'Train officers | - | -'],
    ],
    [
      'dotted numbers',
      ['21.1. Uno Enero 2019 Marzo 2019', '21.2. Dos'],
      ['Uno | Enero 2019 | Marzo 2019', 'Dos | - | -'],
    ],
    [
      'labelled dates',
      ['1. Publish', 'Start date: Jan 2023   End date: 8th February 2024'],
      ['Publish | Jan 2023 | 8th February 2024'],
    ],
    [
      'rows between tabs, below a head of two lines',
      ['Hito\tNuevo o continuo\tPlazo\t', '\t\tInicio\tFin', 'Uno\tNuevo\tMayo 2018\tJunio 2019'],
      ['Uno | Mayo 2018 | Junio 2019'],
    ],
    [
      'rows in the middle of a form, with a line between them',
      [
        'Agencia\tOficina de Lámparas\t',
        'Hitos\tInicio:\tFin:',
        'Uno\tMayo 2018\t',
        'Segunda fase',
        'Dos\t\tJunio 2019',
        'Información de contacto\tUna persona\t',
      ],
      ['Uno | Mayo 2018 | -', 'Dos | - | Junio 2019'],
    ],
    [
      'rows that have lost a cell',
      ['Hitos\tQuién\tInicio\tFin', 'Uno\tMayo 2018\tJunio 2019', 'Dos\tOficina\tMayo 2018\tJunio 2019'],
      ['Uno | - | -', 'Dos | Mayo 2018 | Junio 2019'],
    ],
    ['a list', ['Hitos:', '- Uno', '- Dos', 'Texto'], ['Uno | - | -', 'Dos | - | -']],
  ])('as %s', (_, lines, expected) => {
    expect(milestones(...lines)).toEqual(expected);
  });

  it.each([
    ['Hubo talleres de junio de 2016 a mayo de 2017.'],
    ['La Estrategia Nacional 2018 - 2020'],
    ['Hito 5: terminado en 2017'],
    ['1.1 Contexto', '1.2 Objetivos'],
    ['Fecha de inicio: por definir; la ley es de 2015'],
    ['Inicio:\tpor definir', 'Fin:\tpor definir', 'Notas:\tninguna'],
    ['Inicio:\tMayo 2018', 'Fin:\tJunio 2019', 'Notas:\tninguna'],
    ['Responsable\tFecha', 'Una persona\tMayo 2018'],
  ])('are not told from %s', (...lines) => {
    expect(milestones(...lines)).toEqual([]);
  });
});

describe('cards', () => {
  const cards = (...lines: string[]) =>
    readCards(linesOf(...lines)).milestones.map(({ number, title, start, due, states }) =>
      [number, title.text, start?.text ?? '-', due?.text ?? '-', states.length].join(' | '),
    );
  const state = ['• No empezado', '• en curso'];

  it('a state below its label, and words below that of a date, are no text of the next', () => {
    expect(
      cards(
        '1',
        'Uno',
        'Fecha de Inicio11/2022',
        'Status:',
        'Completed',
        '2',
        'Dos',
        'Start Date:',
        'to be defined',
        'End Date: 12/2023',
      ),
    ).toEqual(['1 | Uno | 11/2022 | - | 1', '2 | Dos | - | 12/2023 | 0']);
  });

  it('whole, without dates, with the date below its label', () => {
    expect(
      cards(
        '1',
        'Uno',
        'Fecha de Inicio11/2022',
        'Fecha Final12/2023',
        ...state,
        '2',
        'Dos',
        '3',
        'Tres',
        'Start Date',
        '04/2024',
      ),
    ).toEqual(['1 | Uno | 11/2022 | 12/2023 | 2', '2 | Dos | - | - | 0', '3 | Tres | 04/2024 | - | 0']);
  });

  it('that have lost a number or a text leave the others what they have', () => {
    expect(cards('1', 'Uno', 'Fecha Final12/2023', ...state, 'Dos', 'Fecha Final01/2024')).toEqual([
      '1 | Uno | - | 12/2023 | 2',
      '2 | Dos | - | 01/2024 | 0',
    ]);
    expect(cards('1', 'Fecha Final12/2023', '2', 'Dos', 'Fecha Final01/2024')).toEqual(['2 | Dos | - | 01/2024 | 0']);
  });
});

describe('the span of a commitment', () => {
  const span = (...lines: string[]) =>
    ownSpan(linesOf(...lines)).fields.map(({ field, values }) => `${field} ${values[0]?.text}`);
  const expected = ['commitment_start 30 June 2018', 'commitment_end 30 June 2020'];

  it('is said, labelled or alone below the title', () => {
    expect(span('Texto.', 'De 30 June 2018 a 30 June 2020').slice(0, 2)).toEqual(expected);
    expect(span('Commitment Start and End Date: 30 June 2018 - 30 June 2020')).toEqual(expected);
    expect(span('Commitment Start and End Date', '30 June 2018 30 June 2020')).toEqual(expected);
    expect(span('TÍTULO', '30 June 2018 - 30 June 2020', 'Uno', 'July 2018 May 2019')).toEqual([
      ...expected,
      'commitment_title TÍTULO',
    ]);
  });

  it('is not the first milestone’s', () => {
    expect(span('Uno', 'July 2018 May 2019', 'Dos', 'June 2019 May 2020')).toEqual([]);
  });
});

it('siblings come with and without star, area and year', () => {
  const { listings, rest } = readSiblings(
    linesOf(
      '-',
      'Starred commitment Uno',
      'MX0001, 2018, Salud',
      '2. Dos, tres',
      'MX0002, 2018,',
      '-',
      'Tres',
      'MX0003',
      'Sobrante',
    ),
  );
  expect(
    listings.map(({ id, title, year, area, starred }) => [
      id.text,
      title?.text,
      year?.text,
      area?.text,
      starred !== null,
    ]),
  ).toEqual([
    ['MX0001', 'Uno', '2018', 'Salud', true],
    ['MX0002', 'Dos, tres', '2018', undefined, false],
    ['MX0003', 'Tres', undefined, undefined, false],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['Sobrante']);
});

it.each([
  ['Cual es el compromiso? El funcionamiento', 'Cual es el compromiso?', 'El funcionamiento'],
  ['1. What problem does it address? Few people know.', '1. What problem does it address?', 'Few people know.'],
  ['¿Cuál es el compromiso ?: Publicar', '¿Cuál es el compromiso ?', 'Publicar'],
  ['Información adicional', 'Información adicional', undefined],
])('the heading of “%s”', (text, heading, rest) => {
  const [line] = linesOf(text);
  const found = line ? headingOf(line, 'description') : null;
  expect([found?.heading.text, found?.rest?.text]).toEqual([heading, rest]);
});

it.each([
  ['SubnacionalRevisión de IRM', ['Subnacional', 'Revisión de IRM']],
  ['DescripciónFortalecer los mecanismos', ['Descripción', 'Fortalecer los mecanismos']],
  ['Saltar navegación Kenia', ['Saltar navegación', 'Kenia']],
  ['Junio 2019Introducción del módulo', ['Junio 2019', 'Introducción del módulo']],
  ['Descripción de los servicios', ['Descripción de los servicios']],
  ['La Revisión de IRM', ['La Revisión de IRM']],
])('%s is taken apart as it was glued', (text, expected) => {
  expect(linesOf(text).map((line) => line.text)).toEqual(expected);
});
