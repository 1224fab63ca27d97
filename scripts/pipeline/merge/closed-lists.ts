import { codeLabels, codelistRows } from '../../../src/model/code-labels.ts';
import { ogpValueIds } from '../../../src/model/ogp-value.ts';
import type { Dataset } from '../../../src/model/tables.ts';

/** Adds what no page says and every reader needs: the meaning of each code, and the four OGP values. */
export function addClosedLists(dataset: Dataset): void {
  dataset.codelists = codelistRows();
  dataset.ogp_values = ogpValueIds.map((ogp_value_id) => {
    const found = codeLabels.ogp_value?.[ogp_value_id];
    if (!found) throw new Error(`code-labels.ts has no label for the OGP value ${ogp_value_id}`);
    return { ogp_value_id, name_es: found.label.es, name_en: found.label.en };
  });
}
