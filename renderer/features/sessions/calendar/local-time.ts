/** The day on the clock of this computer, `2026-03-02`. */
export function localDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The day and time on the clock of this computer, `2026-03-02T14:00`. */
export function localTime(date: Date): string {
  const hour = String(date.getHours()).padStart(2, '0');
  return `${localDay(date)}T${hour}:${String(date.getMinutes()).padStart(2, '0')}`;
}
