import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { placeCells } from './cell-places.ts';
import { readAnswers } from './read-answers.ts';

const header = 'finding_id,answer,reason_es,reason_en,evidence,answered_on';
const id = 'two-titles.AL0069.675e07fa';
const messages = (text: string) => readAnswers(text).diagnostics.map((one) => formatDiagnostic(one).split('\n')[0]);

describe('answers', () => {
  it('are read whole, and know where their id and their evidence stand', () => {
    const { answers, diagnostics } = readAnswers(
      `\ufeff${header}\r\n${id},explained,"Dos, sí.",Two.,004_2:7,2026-11-22\r\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(answers.map(({ row }) => row)).toEqual([
      {
        finding_id: id,
        answer: 'explained',
        reason_es: 'Dos, sí.',
        reason_en: 'Two.',
        evidence: '004_2:7',
        answered_on: '2026-11-22',
      },
    ]);
    expect(answers[0]?.places.evidence).toEqual({ line_start: 2, column_start: 54, line_end: 2, column_end: 61 });
  });

  it('may be none', () => {
    expect(readAnswers(`${header}\n`)).toEqual({ answers: [], diagnostics: [] });
  });

  it.each([
    ['a header with another column', 'finding_id,answer\n', 'answers.csv:1:1-1:1 error Unexpected `finding_id,answer`'],
    ['an empty reason', `${header}\n${id},explained,,Two.,004_2:7,2026-11-22`, 'answers.csv:2:38-2:38 error'],
    ['an answer that is none', `${header}\n${id},true,Dos.,Two.,004_2:7,2026-11-22`, 'expected confirmed or explained'],
    ['evidence that is no address', `${header}\n${id},explained,Dos.,Two.,http://a,2026-11-22`, '`http://a`'],
    ['a telephone', `${header}\n${id},explained,Dos.,Call +212 537 67 99 96.,004_2:7,2026-11-22`, 'reason_en'],
  ])('do not pass with %s', (_, text, message) => {
    expect(messages(text)).toHaveLength(1);
    expect(messages(text)[0]).toContain(message);
    expect(readAnswers(text).answers).toEqual([]);
  });
});

describe('places of cells', () => {
  it('are found behind quoted commas, quotes and line ends', () => {
    const [, second] = placeCells('a,b\n"x, ""y""\nz",last');
    expect(second?.[0]).toEqual({ line_start: 2, column_start: 1, line_end: 3, column_end: 3 });
    expect(second?.[1]).toEqual({ line_start: 3, column_start: 4, line_end: 3, column_end: 8 });
  });
});
