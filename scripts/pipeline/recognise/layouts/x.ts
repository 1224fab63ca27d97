import type { Layout } from '../layout.ts';

/** Inception and end-of-commitment reports: about a commitment, and no commitment. */
export const layoutX: Layout = {
  id: 'X',
  record: 'report',
  needs: [],
  never: [
    'verifiable',
    'commitment_start',
    'commitment_end',
    'institutions_involved',
    'plan_submission',
    'member_since',
  ],
  titles: [
    'Informe inicial',
    'Informe de inicio',
    'Informe de fin de compromiso',
    'Informe de finalización del compromiso',
    'Inception Report',
    'End-of-Commitment Report',
    'End of Commitment Report',
    'Rapport initial',
    'Rapport de fin d’engagement',
  ],
  read: false,
};
