type Props = {
  readonly at: Date;
  /** An IANA zone such as "Europe/Berlin": the course's. */
  readonly zone: string;
  /** Whether the zone's short name is shown behind the time, as at a due date. */
  readonly showZone?: boolean;
  readonly withTime?: boolean;
};

/** A moment with its weekday, in a stated zone: "Fri 27 Nov, 23:59". */
export function LocalTime({ at, zone, showZone = false, withTime = true }: Props) {
  return <time dateTime={at.toISOString()}>{formatMoment(at, zone, { showZone, withTime })}</time>;
}

/** The text of LocalTime. An unknown zone falls back to UTC and says so. */
export function formatMoment(at: Date, zone: string, { showZone = false, withTime = true } = {}): string {
  const parts = new Map(formatter(zone, showZone).formatToParts(at).map((part) => [part.type, part.value]));
  const day = `${parts.get("weekday")} ${parts.get("day")} ${parts.get("month")}`;
  if (!withTime) return day;
  const name = parts.get("timeZoneName");
  return `${day}, ${parts.get("hour")}:${parts.get("minute")}${name ? ` ${name}` : ""}`;
}

function formatter(zone: string, showZone: boolean): Intl.DateTimeFormat {
  const shape: Intl.DateTimeFormatOptions = {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(showZone ? { timeZoneName: "short" as const } : {}),
  };
  try {
    return new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: "UTC", timeZoneName: "short" });
  }
}
