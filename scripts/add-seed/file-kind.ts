/** Files that people drop in place of a page, and what each begins with, byte by byte. */
const kinds: readonly [kind: string, beginning: RegExp][] = [
  ['a PDF', /^25504446/],
  // PNG, JPEG, GIF, TIFF, WebP; AVIF and HEIC.
  ['a picture', /^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970)/],
  ['a ZIP file, or a document or workbook that is one', /^504b(?:0304|0506)/],
  // gzip, 7z, bzip2, xz, Zstandard, RAR.
  ['a compressed file', /^(?:1f8b|377abcaf|425a68|fd377a585a|28b52ffd|52617221)/],
  // Word and Excel before 2007, RTF.
  ['a document of a word processor or a workbook', /^(?:d0cf11e0|7b5c727466)/],
];
const singleFile = /^(?:bplist0|(?:From|MIME-Version|Snapshot-Content-Location|Content-Type):)/;

/** What a file is that is no page, by what it begins with; `null` for one that may be. Shape: `"a PDF"`. */
export function kindOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 64));
  if (singleFile.test(head.toString('latin1'))) return 'a page in a single file (.mht, .webarchive)';
  const hex = head.toString('hex');
  return kinds.find(([, beginning]) => beginning.test(hex))?.[0] ?? null;
}
