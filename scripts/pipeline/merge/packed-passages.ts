import type { PassageRow, RecordType } from '../../../src/model/passage.ts';
import { tables } from '../../../src/model/tables.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { PublishedText } from '../source/published-text.ts';
import { idNumbers, passageId, rowOf } from './passages.ts';

/** Every column that a passage can be of, by its number. */
const fields = [...new Set(Object.values(tables).flatMap(({ row }) => Object.keys(row.shape)))];
const fieldNumbers = new Map(fields.map((field, i) => [field, i]));

/** Where each number of a passage stands among its own; an id is 64 bits, in two halves. */
const at = {
  id: 0,
  idEnd: 1,
  owner: 2,
  field: 3,
  position: 4,
  lineStart: 5,
  columnStart: 6,
  lineEnd: 7,
  columnEnd: 8,
} as const;
const width = Object.keys(at).length;

/**
 * The passages of one source as numbers: there are hundreds for each page, and all pages are held. The quotation of each is cut
 * from the text of the source, and kept only where something was left out of its lines.
 */
export class PackedPassages {
  readonly sourceId: string;
  readonly #text: PublishedText;
  readonly #numbers: Uint32Array;
  readonly #ownerTypes: RecordType[] = [];
  readonly #ownerIds: string[] = [];
  readonly #kept = new Map<number, string>();
  #count = 0;

  constructor(sourceId: string, text: PublishedText, count: number) {
    this.sourceId = sourceId;
    this.#text = text;
    this.#numbers = new Uint32Array(count * width);
  }

  /** Begins the passages of another record. */
  begin(record_type: RecordType, record_id: string): void {
    this.#ownerTypes.push(record_type);
    this.#ownerIds.push(record_id);
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds a place that the record begun last was read from. */
  add(field: string, position: number, place: Place, quotation: string): void {
    const owner = this.#ownerIds.length - 1;
    const { line_start, column_start, line_end, column_end } = place;
    const [record_type, record_id] = [this.ownerType(owner), this.ownerId(owner)];
    const id = passageId({ record_type, record_id, field, source_id: this.sourceId, line_start, column_start });
    const [first, second] = idNumbers(id);
    const number = fieldNumbers.get(field);
    if (number === undefined) throw new Error(`${field} is no column of a table`);
    const index = this.#count++;
    this.#numbers.set(
      [first, second, owner, number, position, line_start, column_start, line_end, column_end],
      index * width,
    );
    if (this.#text.cut(place) !== quotation) this.#kept.set(index, quotation);
  }

  /** Some of them, or all, in the order they were added. */
  list(from = 0, end = this.#count): PassageRow[] {
    return Array.from({ length: end - from }, (_, i) => new PackedPassage(this, from + i));
  }

  ownerType(index: number): RecordType {
    return this.#ownerTypes[index] as RecordType;
  }

  ownerId(index: number): string {
    return this.#ownerIds[index] as string;
  }

  number(index: number, of: keyof typeof at): number {
    return this.#numbers[index * width + at[of]] as number;
  }

  quotation(index: number, place: Place): string {
    return this.#kept.get(index) ?? this.#text.cut(place);
  }
}

/** An id letter by letter: ids are asked for millions of times, and the numbers of JavaScript are slow to write. */
function idOf(first: number, second: number): string {
  writeDigits(first, 'p-'.length);
  writeDigits(second, 'p-'.length + 8);
  return letters.toString('latin1');
}
const letters = Buffer.from(`p-${'0'.repeat(16)}`, 'latin1');
const digits = Buffer.from('0123456789abcdef', 'latin1');

function writeDigits(number: number, from: number): void {
  for (let at = from + 7, rest = number; at >= from; at--, rest >>>= 4) letters[at] = digits[rest & 15] as number;
}

/** One passage of a source. Its columns are worked out when they are asked for; as JSON it is the row. */
export class PackedPassage implements PassageRow {
  readonly #of: PackedPassages;
  readonly #index: number;

  constructor(of: PackedPassages, index: number) {
    this.#of = of;
    this.#index = index;
  }

  /** The list it is of. */
  get list(): PackedPassages {
    return this.#of;
  }
  /** Its place there, from 0. */
  get index(): number {
    return this.#index;
  }
  /** Its id, in two halves. */
  get idNumbers(): [number, number] {
    return [this.#of.number(this.#index, 'id'), this.#of.number(this.#index, 'idEnd')];
  }

  get passage_id(): string {
    return idOf(this.#of.number(this.#index, 'id'), this.#of.number(this.#index, 'idEnd'));
  }
  get record_type(): RecordType {
    return this.#of.ownerType(this.#of.number(this.#index, 'owner'));
  }
  get record_id(): string {
    return this.#of.ownerId(this.#of.number(this.#index, 'owner'));
  }
  get field(): string {
    return fields[this.#of.number(this.#index, 'field')] as string;
  }
  get position(): number {
    return this.#of.number(this.#index, 'position');
  }
  get source_id(): string {
    return this.#of.sourceId;
  }
  get line_start(): number {
    return this.#of.number(this.#index, 'lineStart');
  }
  get column_start(): number {
    return this.#of.number(this.#index, 'columnStart');
  }
  get line_end(): number {
    return this.#of.number(this.#index, 'lineEnd');
  }
  get column_end(): number {
    return this.#of.number(this.#index, 'columnEnd');
  }
  get quotation(): string {
    return this.#of.quotation(this.#index, this);
  }

  toJSON(): PassageRow {
    return rowOf(this);
  }
}
