import { createHash } from 'node:crypto';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { Dataset } from '../../../src/model/tables.ts';
import type { Evidence, Rule } from './rule.ts';
import { percentageMismatch } from './rules/percentage-mismatch.ts';

/** Every rule, in the order of the reference. To add one, add its file and name it here. */
export const rules: readonly Rule[] = [percentageMismatch];

/**
 * Looks for what the sources say against themselves and adds it to the tables `findings` and `finding_passages`.
 *
 * A finding’s id is its rule, its subject and a hash of its passages: it stays while they do.
 */
export function find(dataset: Dataset): void {
  const evidence = evidenceOf(dataset);
  for (const rule of rules)
    for (const { subject, es, en, passages } of rule.find(evidence)) {
      const hash = createHash('sha256')
        .update(passages.map(({ passage_id }) => passage_id).join('|'))
        .digest('hex');
      const finding_id = `${rule.id}.${subject.subject_id}.${hash.slice(0, 8)}`;
      dataset.findings.push({
        finding_id,
        rule: rule.id,
        severity: rule.severity,
        ...subject,
        message_es: es,
        message_en: en,
      });
      passages.forEach(({ passage_id }, i) => {
        dataset.finding_passages.push({ finding_id, position: i + 1, passage_id });
      });
    }
}

function evidenceOf(dataset: Dataset): Evidence {
  const index = new Map<string, PassageRow[]>();
  for (const passage of dataset.passages) {
    const key = `${passage.record_type}|${passage.record_id}|${passage.field}`;
    const list = index.get(key);
    if (list) list.push(passage);
    else index.set(key, [passage]);
  }
  return {
    dataset,
    passagesOf: (recordType, recordId, field) => index.get(`${recordType}|${recordId}|${field}`) ?? [],
  };
}
