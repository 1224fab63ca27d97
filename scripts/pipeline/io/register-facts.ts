/** Whether a cell is a whole day that exists, in ISO 8601. */
export const isDay = (cell: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
};

/** Whether a cell is an address that begins with `https://`. */
export const isAddress = (cell: string): boolean => /^https:\/\/\S+$/.test(cell) && URL.canParse(cell);
