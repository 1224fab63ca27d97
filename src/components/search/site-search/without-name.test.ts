import { expect, it } from 'vitest';
import { withoutName } from './without-name.ts';

const name = { id: 'XX0001', title: 'Guía de trámites' };

it('begins an excerpt behind the id and the title that stand above it', () => {
  const pieces = [
    { text: 'XX0001.', found: true },
    { text: ' Guía de trámites El miembro prometió una ', found: false },
    { text: 'guía', found: true },
  ];
  expect(withoutName(pieces, name)).toEqual([
    { text: 'El miembro prometió una ', found: false },
    { text: 'guía', found: true },
  ]);
});

it('leaves an excerpt from the middle of a page, and one that is nothing but the name', () => {
  const middle = [{ text: 'como XX0001. Guía de trámites', found: false }];
  expect(withoutName(middle, name)).toEqual(middle);
  const whole = [{ text: 'XX0001. Guía de trámites', found: true }];
  expect(withoutName(whole, name)).toEqual(whole);
  expect(withoutName(middle, {})).toEqual(middle);
});
