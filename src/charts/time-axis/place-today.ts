/** Where a day falls on an axis. `x` is per cent of it and only means something `within`. */
export interface TodayPlace {
  where: 'before' | 'within' | 'after';
  x: number;
}

/** Places the reader's day on an axis between two ISO days. Runs in the browser: no d3. */
export function placeToday(from: string, until: string, now: Date): TodayPlace {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${until}T00:00:00Z`)];
  if (today < start) return { where: 'before', x: 0 };
  if (today >= end) return { where: 'after', x: 100 };
  return { where: 'within', x: Math.round(((today - start) / (end - start)) * 10000) / 100 };
}
