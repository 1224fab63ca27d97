import { dataColumn } from '../../../format/data-text.ts';
import type { MarksOf } from '../../../format/marks.ts';
import type { PassageRow, RecordType } from '../../../model/passage.ts';
import type { Language } from '../../../strings/routes.ts';

/** An area or a value of OGP: its canonical name, the words printed for it, and where. */
export interface NamedValue {
  id: string | null;
  name: string | null;
  printed: string[];
  /** Whether the printed words say nothing that the name does not. */
  same: boolean;
  marks: PassageRow[];
}

interface Printed {
  commitment_id: string;
  stated_in: string;
  position: number;
  verbatim: string;
  name_es: string | null;
  name_en: string | null;
}

/** Gathers what a page prints in several places by the canonical name it stands for, in the order first printed. */
export function nameValues<T extends Printed>(
  rows: readonly T[],
  idOf: (row: T) => string | null,
  type: RecordType,
  marks: MarksOf,
  lang: Language,
): NamedValue[] {
  const groups = Map.groupBy(rows, (row) => idOf(row) ?? `printed ${row.verbatim}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const name = nameOf(first, lang);
    const printed = [...new Set(group.map(({ verbatim }) => verbatim))];
    const names = [first.name_es, first.name_en].map(fold);
    return [
      {
        id: idOf(first),
        name,
        printed,
        same: printed.every((text) => names.includes(fold(text))),
        marks: group.flatMap((row) => marks(type, `${row.commitment_id}:${row.stated_in}:${row.position}`, 'verbatim')),
      },
    ];
  });
}

const nameOf = ({ name_es, name_en }: Printed, lang: Language): string | null =>
  name_es !== null && name_en !== null ? dataColumn({ name_es, name_en }, 'name', lang) : null;

const fold = (text: string | null): string => (text ?? '').normalize('NFC').toLocaleLowerCase('es').trim();
