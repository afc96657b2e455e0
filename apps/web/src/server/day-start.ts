/** The midnight with which the day of `now` began in a zone such as "Europe/Berlin"; an unknown zone counts as UTC. */
export function dayStart(now: Date, zone: string): Date {
  const parts = new Map(formatter(zone).formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const sinceMidnight = ((of("hour") * 60 + of("minute")) * 60 + of("second")) * 1000 + now.getMilliseconds();
  return new Date(now.getTime() - sinceMidnight);
}

function formatter(zone: string): Intl.DateTimeFormat {
  const shape = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: "UTC" });
  }
}
