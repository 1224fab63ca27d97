import type { APIRoute } from 'astro';
import { monthCounts } from '../queries/month-counts.ts';
import { languages, pathOf } from '../strings/routes.ts';
import { monthCountsCsv } from '../twins/month-counts.ts';

/** The numbers that the chronology draws, by month and plan. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { chronology: pathOf(lang, 'chronology') } }));

export const GET: APIRoute = async () =>
  new Response(monthCountsCsv(await monthCounts()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
