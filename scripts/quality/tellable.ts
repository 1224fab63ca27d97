import { findPersonalData } from '../pipeline/source/personal-data.ts';

/** A cell as a message may repeat it: not too long, and never personal data. */
export function tellable(cell: string): string {
  if (findPersonalData(cell).length > 0) return 'personal data';
  return cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
}
