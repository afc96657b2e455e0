const DAY = 86_400_000;

/** The first day of a course, to count from when its dates are moved: that of its term, else that of its first date; null without either. */
export function firstDay(startsOn: string | null, walls: readonly string[]): string | null {
  const [earliest] = walls.map((wall) => wall.slice(0, 10)).sort();
  return startsOn ?? earliest ?? null;
}

/** How many days lie between two days, as in "2027-04-12"; 0 where one is not known. */
export function daysBetween(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY);
}

/** The time on the wall so many days later: the hour stays, whatever the clocks do in between. */
export function moveWall(wall: string, days: number): string {
  const moved = new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + days * DAY);
  return `${moved.toISOString().slice(0, 10)}${wall.slice(10)}`;
}
