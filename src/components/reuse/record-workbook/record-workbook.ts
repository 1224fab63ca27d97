/** Makes a workbook of the JSON that stands beside it, when somebody asks for it: no build has to write one for each record. */
class RecordWorkbook extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const json = this.parentElement?.querySelector<HTMLAnchorElement>('a[href$=".json"]');
    button?.addEventListener('click', async () => {
      if (!json) return;
      try {
        const { saveRecord } = await import('./save-record.ts');
        await saveRecord(json.href, this.dataset.readMe ?? '');
      } catch {
        button.replaceWith(this.dataset.failed ?? '');
      }
    });
  }
}

customElements.define('record-workbook', RecordWorkbook);
