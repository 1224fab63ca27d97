import { pick } from '../records/language.ts';
import { announcementLost } from './announcement-lost.ts';
import { blockLost } from './block-lost.ts';
import { cellLost } from './cell-lost.ts';
import { colonInside } from './colon-inside.ts';
import type { Damage, Draft } from './damage.ts';
import { encodedTwice, encodings } from './encodings.ts';
import { headBetweenBars, headInCells, headInList } from './head-in-table.ts';
import { headingGlued } from './heading-glued.ts';
import { headingLost } from './heading-lost.ts';
import { idLost } from './id-lost.ts';
import { institutionTwice } from './institution-twice.ts';
import { labelLost } from './label-lost.ts';
import { lineLost } from './line-lost.ts';
import { linesGlued } from './lines-glued.ts';
import { listTwice } from './list-twice.ts';
import { markdown } from './markdown.ts';
import { namesRunTogether } from './names-run-together.ts';
import { navigationLost, surveyBanner, trap } from './page-top.ts';
import { personalData } from './personal-data.ts';
import { printedOnPaper } from './printed-on-paper.ts';
import { reportTitleLost } from './report-title-lost.ts';
import { secondPage } from './second-page.ts';
import { separatorsLost } from './separators-lost.ts';
import { sinceLost } from './since-lost.ts';
import { tooltipInjected } from './tooltip-injected.ts';
import { valueBelow } from './value-below.ts';
import { valueLost } from './value-lost.ts';
import { valueWrapped } from './value-wrapped.ts';

/** Every kind of damage. To add one, add its file and name it here. */
export const damages: readonly Damage[] = [
  headingLost,
  lineLost,
  valueLost,
  labelLost,
  valueBelow,
  headingGlued,
  linesGlued,
  colonInside,
  separatorsLost,
  namesRunTogether,
  tooltipInjected,
  surveyBanner,
  trap,
  navigationLost,
  institutionTwice,
  listTwice,
  blockLost,
  personalData,
  sinceLost,
  announcementLost,
  reportTitleLost,
  headInCells,
  headBetweenBars,
  headInList,
  valueWrapped,
  cellLost,
  markdown,
  secondPage,
  printedOnPaper,
  encodedTwice,
  ...encodings,
  idLost,
];

/** Does one kind of damage, at one of the places where it can happen; a page that has none stays as it is. Returns its name. */
export function damage(draft: Draft, kind: number, at: number): string | null {
  const chosen = pick(damages, kind);
  const targets = chosen.targets(draft);
  const target = targets.length > 0 ? pick(targets, at) : -1;
  const line = draft.lines[target];
  if (!line) return null;
  chosen.apply(draft, target, line);
  return chosen.name;
}
