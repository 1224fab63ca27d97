import { expect, it } from 'vitest';
import { announcedIndicators } from './announced.ts';

const read = (list: string) => {
  const text = `Los indicadores de desempeño para este compromiso son: ${list}`;
  return announcedIndicators({ text, start: 0, end: text.length }).map(
    ({ title, baseline, target, unit, changePercent }) => [
      title.text,
      baseline?.text ?? null,
      target?.text ?? null,
      unit,
      changePercent?.text ?? null,
    ],
  );
};

it('reads a target with its baseline, on whichever side of the number the things counted stand', () => {
  expect(read('Aumentar los organismos de 61 a 90 organismos en 50%')).toEqual([
    ['Aumentar los organismos de 61 a 90 organismos en 50%', '61', '90', 'count', '50'],
  ]);
  expect(read('Aumentar en 50%, es decir, de 61 a organismos 90')).toEqual([
    ['Aumentar en 50%, es decir, de 61 a organismos 90', '61', '90', 'count', '50'],
  ]);
});

it('reads a percentage also behind its sign', () => {
  expect(read('Una tasa de% 10 de quejas renovadas')).toEqual([
    ['Una tasa de% 10 de quejas renovadas', null, '10', 'percent', null],
  ]);
});

it('does not take the years of a span for a baseline and its target', () => {
  expect(read('Aumentar las respuestas un 20% de 2018 a 2020')).toEqual([
    ['Aumentar las respuestas un 20% de 2018 a 2020', null, null, 'percent', '20'],
  ]);
});

it('keeps a change apart from a level that is to be reached', () => {
  expect(read('Incrementar la participación en 15%')).toEqual([
    ['Incrementar la participación en 15%', null, null, 'percent', '15'],
  ]);
  expect(read('Aumentar la tasa de respuesta al 70%')).toEqual([
    ['Aumentar la tasa de respuesta al 70%', null, '70', 'percent', null],
  ]);
});
