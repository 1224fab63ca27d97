import { isUtf8 } from 'node:buffer';
import { windowsBytes } from '../pipeline/source/encoding.ts';
import { firstInvalid } from '../pipeline/source/read-source.ts';

/** A file as text. `told` says from what it was converted; `null` when it is UTF-8 and nothing was. */
export interface Decoded {
  text: string;
  told: string | null;
}

/** A file whose encoding nobody can be sure of; the message says what to do. */
export class EncodingError extends Error {}

/** Browsers look no further for what a page says of its encoding; pages of OGP have it later than they should. */
const declaredWithin = 4096;
const metaCharset = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const xmlEncoding = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

const marks: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a byte-order mark tells. */
const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];

/**
 * Decodes a file: by its byte-order mark; as UTF-8 where it is that; by what it was told to be; by what a web page declares.
 *
 * Throws `EncodingError` where none of these is sure: nothing is guessed from the bytes.
 */
export function decode(bytes: Uint8Array, given: string | null): Decoded {
  const decoded = decodeSurely(bytes, given);
  const nul = decoded.text.indexOf('\0');
  if (nul === -1) return decoded;
  const line = decoded.text.slice(0, nul).split(/\r\n|\r|\n/).length;
  throw new EncodingError(
    `it has NUL characters, the first in line ${line}: it is damaged, no text, or in UTF-16 without a mark (--encoding utf-16le)`,
  );
}

function decodeSurely(bytes: Uint8Array, given: string | null): Decoded {
  const marked = markOf(bytes);
  if (marked) return converted(marked, bytes, 'its byte-order mark says so');
  if (given) return converted(given, bytes, '--encoding says so');
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), told: null };
  const declared = declaredIn(bytes);
  if (declared) return converted(declared, bytes, 'the page declares it');
  throw new EncodingError(
    `it is not UTF-8 (${describeFirst(bytes)}) and does not say what it is: save it in UTF-8, or name its encoding, as in --encoding windows-1252`,
  );
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1');
  const declared = metaCharset.exec(head)?.[1] ?? xmlEncoding.exec(head)?.[1];
  // Words that can be read byte by byte are not in UTF-16, whatever they say.
  return declared && isPage(head) && !/^utf-?16/i.test(declared) ? declared : null;
}

/** Whether a file is a web page: one begins with `<`. */
export const isPage = (text: string) => /^\s{0,99}</.test(text);

function converted(encoding: string, bytes: Uint8Array, why: string): Decoded {
  const text = decodeAs(encoding, bytes, why);
  const name = nameOf(encoding);
  return { text, told: name === 'utf-8' ? null : `${name} to UTF-8: ${why}` };
}

/** `ISO-8859-1` means Windows-1252 on the web, which agrees with it in all that pages have. */
const nameOf = (encoding: string) => new TextDecoder(encoding).encoding;

/**
 * What Windows has where Latin-1 has controls. Node gives the controls (https://github.com/nodejs/node/issues/56542); once it does not,
 * this finds nothing any more and can go.
 */
const windows = new Map([...windowsBytes].map(([character, byte]) => [String.fromCharCode(byte), character]));
const ofWindows = (control: string) => windows.get(control) ?? control;

function decodeAs(encoding: string, bytes: Uint8Array, why: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EncodingError(`its encoding would be “${encoding}” (${why}), which is not known`);
  }
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, ofWindows) : text;
  } catch {
    throw new EncodingError(`it is not ${decoder.encoding} (${describeFirst(bytes)}), although ${why}`);
  }
}

/** The first byte that is not UTF-8. Shape: `"byte 0xF3 in line 4"`. */
function describeFirst(bytes: Uint8Array): string {
  const { place, found } = firstInvalid(bytes);
  return `byte ${found} in line ${place.line_start}`;
}
