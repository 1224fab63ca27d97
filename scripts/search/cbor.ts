/** What Pagefind's files are made of: whole numbers, texts, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const major = { whole: 0, negative: 1, text: 3, list: 4 };

/** Reads one value in CBOR. Throws on kinds of values that Pagefind does not write. Source: RFC 8949, 3. */
export function decode(bytes: Buffer): Cbor {
  let at = 0;
  const read = (): Cbor => {
    const head = bytes.readUInt8(at++);
    const kind = head >> 5;
    const size = [1, 2, 4][(head & 31) - 24];
    const number = size === undefined ? head & 31 : bytes.readUIntBE(at, size);
    at += size ?? 0;
    if (number > 23 && size === undefined) throw new Error(`no CBOR as Pagefind writes it at ${at - 1}`);
    if (kind === major.whole) return number;
    if (kind === major.negative) return -1 - number;
    if (kind === major.text) {
      at += number;
      return bytes.toString('utf8', at - number, at);
    }
    if (kind === major.list) return Array.from({ length: number }, read);
    throw new Error(`no CBOR as Pagefind writes it at ${at - 1}`);
  };
  return read();
}

/** Writes a value in CBOR, each number as short as it can be. */
export function encode(value: Cbor): Buffer {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let at = 0;
  const reserve = (size: number) => {
    if (at + size > bytes.length) bytes = Buffer.concat([bytes.subarray(0, at)], Math.max(at + size, 2 * bytes.length));
  };
  const head = (kind: number, number: number) => {
    reserve(5);
    const size = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    bytes[at++] = (kind << 5) | (size === 0 ? number : 24 + Math.log2(size));
    if (size > 0) at = bytes.writeUIntBE(number, at, size);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') head(one < 0 ? major.negative : major.whole, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const size = Buffer.byteLength(one);
      head(major.text, size);
      reserve(size);
      at += bytes.write(one, at);
    } else {
      head(major.list, one.length);
      for (const part of one) write(part);
    }
  };
  write(value);
  return bytes.subarray(0, at);
}
