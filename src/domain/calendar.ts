/** Whether the date, which may be a year, a month or a day (`2024`, `2024-06`, `2024-06-30`), is in the calendar. */
export function isRealDate(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
