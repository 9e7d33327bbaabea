/** The day (YYYY-MM-DD) that it is at `moment` where the writer is. */
export function localDay(moment: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
