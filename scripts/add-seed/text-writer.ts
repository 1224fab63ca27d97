/** Writes flowing text into lines the way captures have them: white space folded, list items marked, blocks apart. */
export class TextWriter {
  #lines: string[] = [];
  #line = '';
  #break = 0;
  #space = false;
  /** How deep in lists the text stands; each level is set in by four columns. */
  depth = 0;
  /** How deep in text the lines of which are as they stand. */
  asIs = 0;
  /** What the next line begins with, `•` or `12.`; `null` for none. */
  mark: string | null = null;

  /** Adds text to the line; white space at its ends becomes one space, but for that at the ends of the line. */
  text(text: string): void {
    if (this.asIs === 0) this.#words(text);
    else
      for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
        if (i > 0) this.lineBreak();
        this.#words(line);
      }
  }

  #words(text: string): void {
    const [, before, words, after] = /^( ?)(.*?)( ?)$/s.exec(text.replace(/[\t\n\f\r ]+/g, ' ')) ?? [];
    this.#space ||= before !== '';
    if (!words) return;
    this.#begin();
    this.#line += `${this.#space && !/(?:^| )$/.test(this.#line) ? ' ' : ''}${words}`;
    this.#space = after !== '';
  }

  /** Adds a whole line as it is. */
  line(line: string): void {
    if (line === '') return;
    this.end(1);
    this.#begin();
    this.#line += line;
    this.end(1);
  }

  /** Ends the line before the next text: `1` begins a new one, `2` leaves a blank one between. */
  end(breaks: 1 | 2): void {
    this.#break = Math.max(this.#break, breaks);
  }

  /** A line break; two in a row leave a blank line. */
  lineBreak(): void {
    this.#break = Math.min(2, this.#break + 1);
  }

  /** All lines, each with its line end. */
  toString(): string {
    return [...this.#lines, this.#line].map((line) => `${line}\n`).join('');
  }

  #begin(): void {
    if (this.#line !== '' && this.#break === 0) return;
    if (this.#line !== '') this.#lines.push(this.#line, ...(this.#break === 2 ? [''] : []));
    const margin = '    '.repeat(Math.max(0, this.depth - 1));
    const plain = this.depth > 0 ? `${margin}    ` : '';
    this.#line = this.mark === null ? plain : `${margin}  ${this.mark} `;
    this.mark = null;
    this.#break = 0;
    this.#space = false;
  }
}
