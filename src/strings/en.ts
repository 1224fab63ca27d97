import { areas } from './en/areas.ts';
import { captures } from './en/captures.ts';
import { cards } from './en/cards.ts';
import { changes } from './en/changes.ts';
import { charts } from './en/charts.ts';
import { chrome } from './en/chrome.ts';
import { chronology } from './en/chronology.ts';
import { citation } from './en/citation.ts';
import { commitment } from './en/commitment.ts';
import { commitments } from './en/commitments.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { embed } from './en/embed.ts';
import { explorer } from './en/explorer.ts';
import { findings } from './en/findings.ts';
import { home } from './en/home.ts';
import { institutions } from './en/institutions.ts';
import { members } from './en/members.ts';
import { notFound } from './en/not-found.ts';
import { plans } from './en/plans.ts';
import { quality } from './en/quality.ts';
import { search } from './en/search.ts';
import { source } from './en/source.ts';
import { sources } from './en/sources.ts';
import { twins } from './en/twins.ts';
import type { es } from './es.ts';

/** Every word of the interface in English. A key that Spanish has and this has not is a type error. */
export const en: typeof es = {
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
