import { expect, it } from 'vitest';
import { printedState } from './printed-state.ts';

it.each([
  ['Pending IRM Review', 'pending'],
  ['examen IRM en attente', 'pending'],
  ['en attente d’examen par l’IRM', 'pending'],
  ['Pendiente de la revisión del IRM', 'pending'],
  ['Pendiente de revisión por parte del IRM', 'pending'],
  ['Pendiente de la revisión del Mecanismo de Revisión Independiente', 'pending'],
  ['No IRM Data', 'no_data'],
])('“%s” is the state %s', (text, state) => {
  expect(printedState(text)).toBe(state);
});

it.each(['IRM Review', 'Pending approval by parliament', 'Revisión del IRM 2018-2020', 'Yes', 'Attendance'])(
  '“%s” is no state',
  (text) => {
    expect(printedState(text)).toBeUndefined();
  },
);
