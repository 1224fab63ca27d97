import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../format/marks.ts';
import type { CommitmentRecord } from '../../../model/records.ts';
import { wordsIn } from '../../../strings/words.ts';
import { leadSentences } from './lead.ts';

const date = (prefix: string, edtf: string | null, precision: string | null) => ({
  [`${prefix}_verbatim`]: edtf,
  [`${prefix}_edtf`]: edtf,
  [`${prefix}_earliest`]: edtf,
  [`${prefix}_latest`]: edtf,
  [`${prefix}_precision`]: precision,
});
const organisation = (role: string, name: string, position = 1) => ({
  commitment_id: 'XX0001',
  role,
  position,
  organisation_id: name.toLowerCase(),
  verbatim: name,
  name,
});
const bare = {
  commitment_id: 'XX0001',
  long_title: null,
  organisations: [],
  milestones: [],
  ...date('start', null, null),
  ...date('end', null, null),
};
const passage = (type: string, id: string, field: string, line: number) => ({
  passage_id: `p-${line}`,
  record_type: type,
  record_id: id,
  field,
  position: 1,
  source_id: '003',
  line_start: line,
  line_end: line,
  column_start: 1,
  column_end: 2,
  quotation: 'x',
});
const passages = [
  passage('commitment', 'XX0001', 'long_title', 48),
  passage('commitment', 'XX0001', 'start_verbatim', 49),
  passage('commitment_organisation', 'XX0001:lead:1', 'verbatim', 18),
];

/** The lead as read, each mark as its line in brackets. */
const lead = (parts: object, lang: 'es' | 'en' = 'es') =>
  leadSentences({ ...bare, ...parts } as unknown as CommitmentRecord, lang === 'es' ? 'Marruecos' : 'Morocco', {
    marks: indexPassages(passages as never),
    words: wordsIn(lang),
    lang,
    textLang: lang,
  })
    .map((pieces) => pieces.map(({ text, marks }) => text + marks.map((m) => `[${m.line_start}]`).join('')).join(''))
    .join(' ');

describe('the lead of a commitment', () => {
  it('says who promised what, who answers and by when, each with its line after the stop', () => {
    const parts = {
      long_title: 'Fortalecer los mecanismos.',
      organisations: [organisation('lead', 'MRAFP')],
      ...date('start', '2018-06-30', 'day'),
      ...date('end', '2020-06-30', 'day'),
    };
    expect(lead(parts)).toBe(
      'Marruecos se comprometió a lo siguiente: «Fortalecer los mecanismos».[48] Institución responsable: MRAFP.[18] ' +
        'El plazo va del 30 de junio de 2018 al 30 de junio de 2020.[49]',
    );
    expect(lead(parts, 'en')).toBe(
      'Morocco made this commitment: “Fortalecer los mecanismos”.[48] Lead institution: MRAFP.[18] ' +
        'It runs from 30 June 2018 to 30 June 2020.[49]',
    );
  });

  it('sets a comma behind a member that is named with its country', () => {
    const named = (longTitle: string | null, lang: 'es' | 'en') =>
      leadSentences({ ...bare, long_title: longTitle } as unknown as CommitmentRecord, 'Regueb, X', {
        marks: indexPassages([]),
        words: wordsIn(lang),
        lang,
        textLang: lang,
      })
        .flat()
        .map(({ text }) => text)
        .join('');
    expect(named('Abrir', 'es')).toContain('Regueb, X, se comprometió a lo siguiente');
    expect(named('Abrir', 'en')).toContain('Regueb, X, made this commitment');
    expect(named(null, 'es')).toContain('Es un compromiso de Regueb, X.');
  });

  it('says of each part that is not known that it is not', () => {
    expect(lead({})).toBe(
      'Es un compromiso de Marruecos. La captura no dice qué institución es la responsable. La captura no da el plazo del compromiso.',
    );
  });

  it('does not take an institution involved for one that leads', () => {
    expect(lead({ organisations: [organisation('involved', 'Alcaldía')] })).toContain(
      'Instituciones involucradas: Alcaldía; la captura no dice cuál de ellas es la responsable.',
    );
  });

  it('names an institution once, though the page names it twice', () => {
    const twice = [organisation('lead', 'STMA'), organisation('lead', 'STMA', 2), organisation('lead', 'PNUD', 3)];
    expect(lead({ organisations: twice })).toContain('Instituciones responsables: STMA[18] y PNUD.');
  });

  it.each([
    [
      date('start', '2018-35', 'quarter'),
      'El plazo corre desde el tercer trimestre de 2018;[49] la captura no dice hasta cuándo.',
    ],
    [date('end', '2019', 'year'), 'El plazo llega hasta 2019;[49] la captura no dice desde cuándo.'],
  ])('says which end of the span is missing: %o', (parts, sentence) => {
    expect(lead(parts)).toContain(sentence);
  });

  it('says that the IRM gives the span when it does', () => {
    const dates = { ...date('start', '2018-35', 'quarter'), ...date('end', '2019-09', 'month') };
    expect(lead({ ...dates, dates_stated_in: 'irm_summary' })).toContain(
      'El plazo va del tercer trimestre de 2018 a septiembre de 2019,[49] según el resumen del IRM.',
    );
  });

  it('gives the last of the milestones when the commitment has no span of its own', () => {
    const milestones = [
      { milestone_id: 'XX0001-M1', ...date('due', '2021-06', 'month') },
      { milestone_id: 'XX0001-M2', ...date('due', '2022-33', 'quarter') },
    ];
    expect(lead({ milestones })).toContain('El último de sus hitos con fecha termina en el primer trimestre de 2022.');
    expect(lead({ milestones }, 'en')).toContain('is due in the first quarter of 2022.');
  });
});

describe('a commitment known from a sheet alone', () => {
  const start = { coverage: 'tabulated', ...date('start', '2018', 'year') };

  it('lays what is missing to the sheet, in both languages', () => {
    expect(lead({ coverage: 'tabulated' })).toMatch(/La hoja no dice qué institución.* La hoja no da el plazo/);
    expect(lead({ coverage: 'tabulated' }, 'en')).toMatch(/The sheet does not say which.* The sheet does not give/);
    expect(lead(start)).toContain('la hoja no dice hasta cuándo');
    for (const text of [lead({ coverage: 'tabulated' }), lead(start)]) expect(text).not.toMatch(/captura/);
  });
});
