/** A field of old that is filled in by choosing: what it shows stands in its settings and nowhere in the text. */
export class FormField {
  #entries: string[] | undefined;
  #chosen = 0;
  #isChecked: boolean | undefined;

  open(name: string, value: string | undefined): void {
    if (name === 'ddList') this.#entries = [];
    else if (name === 'checkBox') this.#isChecked = false;
    else if (name === 'listEntry') this.#entries?.push(value ?? '');
    else if (name === 'result' || (name === 'default' && this.#entries !== undefined)) this.#chosen = Number(value ?? 0);
    else if ((name === 'checked' || name === 'default') && this.#isChecked !== undefined) this.#isChecked = !/^(?:0|false|off)$/.test(value ?? '');
  }

  /** What the field shows; empty for fields whose text stands in the document. */
  shown(): string {
    if (this.#entries !== undefined) return this.#entries[this.#chosen] ?? '';
    return this.#isChecked === undefined ? '' : this.#isChecked ? '☑' : '☐';
  }
}
