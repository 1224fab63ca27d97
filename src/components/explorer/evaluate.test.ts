import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../../format/explorer-index.ts';
import { evaluate } from './evaluate.ts';

/** Values of each of `total` rows in three facets, one of them with several values a row, and some choice in each. */
const cases = fc.integer({ min: 0, max: 40 }).chain((total) => {
  const facet = (values: number, most: number) =>
    fc.array(fc.array(fc.integer({ min: 0, max: values - 1 }), { minLength: 1, maxLength: most }), {
      minLength: total,
      maxLength: total,
    });
  const choice = (values: number) => fc.uniqueArray(fc.integer({ min: 0, max: values - 1 }), { maxLength: values });
  return fc.record({
    total: fc.constant(total),
    facets: fc.tuple(facet(2, 1), facet(4, 1), facet(5, 3)),
    chosen: fc.tuple(choice(2), choice(4), choice(5)),
  });
});

const run = (total: number, facets: readonly number[][][], chosen: readonly (readonly number[])[]) =>
  evaluate(
    total,
    facets.map(makeColumn),
    chosen.map((values) => new Set(values)),
  );

describe('filters that combine', () => {
  it('give the rows that have a chosen value in every facet where one is chosen', () => {
    fc.assert(
      fc.property(cases, ({ total, facets, chosen }) => {
        const plain = Array.from({ length: total }, (_, row) => row).filter((row) =>
          chosen.every((values, facet) => values.length === 0 || facets[facet]?.[row]?.some((v) => values.includes(v))),
        );
        expect(run(total, facets, chosen).rows).toEqual(plain);
      }),
    );
  });

  it('count for each value what choosing it alone in its facet gives', () => {
    fc.assert(
      fc.property(cases, ({ total, facets, chosen }) => {
        const { counts } = run(total, facets, chosen);
        for (const [facet, values] of counts.entries()) {
          for (const [value, count] of values.entries()) {
            const alone = chosen.map((choice, place) => (place === facet ? [value] : choice));
            expect(run(total, facets, alone).rows.length).toBe(count);
          }
        }
      }),
    );
  });

  it('give the same whatever the order of the facets and of the choices', () => {
    fc.assert(
      fc.property(cases, ({ total, facets, chosen }) => {
        const there = run(total, facets, chosen);
        const back = run(
          total,
          facets.toReversed(),
          chosen.toReversed().map((values) => values.toReversed()),
        );
        expect(back.rows).toEqual(there.rows);
        expect(back.counts.toReversed()).toEqual(there.counts);
      }),
    );
  });

  it('give no more rows for a further facet, and no fewer for a further value of one', () => {
    fc.assert(
      fc.property(cases, ({ total, facets, chosen: [first, second, third] }) => {
        const rows = (...choice: number[][]) => run(total, facets, choice).rows.length;
        expect(rows(first, second, third)).toBeLessThanOrEqual(rows(first, second, []));
        if (third.length > 0)
          expect(rows(first, second, [0, 1, 2, 3, 4])).toBeGreaterThanOrEqual(rows(first, second, third));
      }),
    );
  });

  it('count only what a text leaves', () => {
    const { rows, counts } = evaluate(3, [makeColumn([[0], [1], [1]])], [new Set()], (row) => row > 0);
    expect(rows).toEqual([1, 2]);
    expect(counts).toEqual([[0, 2]]);
  });
});

describe('a column', () => {
  it('gives back the values of each row', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(9))), (rows) => {
        const column = makeColumn(rows);
        expect(column.rows.map((set) => column.sets[set])).toEqual(
          rows.map((values) => values.toSorted((a, b) => a - b)),
        );
      }),
    );
  });
});
