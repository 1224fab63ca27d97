/** Hands a file to the reader of the page. Runs in the browser. */
export function saveFile(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  // The download has the file when the click is handled; a program of the reader may be slower than that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
