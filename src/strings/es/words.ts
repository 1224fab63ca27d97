import { areas } from './areas.ts';
import { captures } from './captures.ts';
import { cards } from './cards.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { chrome } from './chrome.ts';
import { chronology } from './chronology.ts';
import { citation } from './citation.ts';
import { commitment } from './commitment.ts';
import { commitments } from './commitments.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { embed } from './embed.ts';
import { explorer } from './explorer.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { institutions } from './institutions.ts';
import { members } from './members.ts';
import { notFound } from './not-found.ts';
import { plans } from './plans.ts';
import { quality } from './quality.ts';
import { rowFilter } from './row-filter.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';
import { twins } from './twins.ts';

/** Every word of the interface in Spanish, one file per area. Its shape is what every language must have. */
export const words = {
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
  rowFilter,
  search,
  source,
  sources,
  twins,
};
