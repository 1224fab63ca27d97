import { saveFile } from '../../../format/save-file.ts';
import { type Pick, type PickedRow, pickCells, pickName, pickRows } from './pick-rows.ts';

/** Lets somebody take some columns and rows of a table. The table is fetched when the choice is first opened. */
class TablePicker extends HTMLElement {
  #rows: readonly PickedRow[] | undefined;

  connectedCallback() {
    this.querySelector('details')?.addEventListener('toggle', () => this.#load(), { once: true });
    this.#form.addEventListener('input', () => this.#tell());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #pick(): Pick {
    const fields = new FormData(this.#form);
    const text = (name: string) => String(fields.get(name) ?? '');
    return { columns: fields.getAll('column').map(String), within: text('within'), text: text('text') };
  }

  async #load() {
    try {
      const answer = await fetch(this.dataset.source ?? '');
      if (!answer.ok) throw new Error(answer.statusText);
      this.#rows = await answer.json();
      this.#tell();
    } catch {
      this.#say(this.dataset.failed ?? '');
    }
  }

  #say(text: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #tell() {
    if (!this.#rows) return;
    const count = pickRows(this.#rows, this.#pick).length;
    this.#say((this.dataset.count ?? '').replace('{count}', String(count)).replace('{all}', String(this.#rows.length)));
    const button = this.#form.querySelector('button');
    if (button) button.disabled = count === 0 || this.#pick.columns.length === 0;
  }

  async #save() {
    if (!this.#rows) return;
    const pick = this.#pick;
    const { csvOf } = await import('../../../format/csv.ts');
    const columns = this.#form.querySelectorAll('[name="column"]').length;
    const file = new Blob([csvOf(pickCells(this.#rows, pick))], { type: 'text/csv;charset=utf-8' });
    saveFile(file, pickName(this.dataset.table ?? '', pick, columns));
  }
}

customElements.define('table-picker', TablePicker);
