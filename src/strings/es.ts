import { areas } from './es/areas.ts';
import { captures } from './es/captures.ts';
import { cards } from './es/cards.ts';
import { changes } from './es/changes.ts';
import { charts } from './es/charts.ts';
import { chrome } from './es/chrome.ts';
import { chronology } from './es/chronology.ts';
import { citation } from './es/citation.ts';
import { commitment } from './es/commitment.ts';
import { commitments } from './es/commitments.ts';
import { coverage } from './es/coverage.ts';
import { data } from './es/data.ts';
import { embed } from './es/embed.ts';
import { explorer } from './es/explorer.ts';
import { findings } from './es/findings.ts';
import { home } from './es/home.ts';
import { institutions } from './es/institutions.ts';
import { members } from './es/members.ts';
import { notFound } from './es/not-found.ts';
import { plans } from './es/plans.ts';
import { quality } from './es/quality.ts';
import { search } from './es/search.ts';
import { source } from './es/source.ts';
import { sources } from './es/sources.ts';
import { twins } from './es/twins.ts';

/** Every word of the interface in Spanish, one file per area. Its shape is what the English must have. */
export const es = {
  areas,
  captures,
  changes,
  cards,
  charts,
  chrome,
  chronology,
  citation,
  commitment,
  commitments,
  coverage,
  data,
  embed,
  explorer,
  findings,
  home,
  institutions,
  members,
  notFound,
  plans,
  quality,
  search,
  source,
  sources,
  twins,
};
