/**
 * The first moment of the day after `now` where the writer is. Where clocks jump over midnight
 * (Beirut, Cairo, Santiago in some years) the day begins at one o'clock.
 */
export function nextMidnight(now: Date): Date {
  // The parts of a Date are local, and a time that clocks skip is moved forward by what they skip
  // (https://tc39.es/ecma262/#sec-utc-t).
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
