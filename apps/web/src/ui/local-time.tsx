import { useLocale } from "next-intl";
import { type Language, LANGUAGE_TAGS } from "@/i18n/languages";
import { keepNewest } from "./keep-newest";

type Props = {
  readonly at: Date;
  /** An IANA zone such as "Europe/Berlin": the course's. */
  readonly zone: string;
  /** Whether the zone's short name is shown behind the time, as at a due date. */
  readonly showZone?: boolean;
  readonly withTime?: boolean;
};

/** A moment with its weekday, in a stated zone and the reader's language: "Fri 27 Nov, 23:59", "Fr 27. Nov, 23:59", far away "Fri 27 Nov 2020, 23:59". */
export function LocalTime({ at, zone, showZone = false, withTime = true }: Props) {
  const language = useLocale();
  return <time dateTime={at.toISOString()}>{formatMoment(at, zone, language, { showZone, withTime })}</time>;
}

/** Beyond so many days from now a day and its month could be meant of another year. */
const OWN_YEAR_DAYS = 300;

/** The text of LocalTime, with the year where the moment is far from now. An unknown zone falls back to UTC and says so. */
export function formatMoment(at: Date, zone: string, language: Language, { showZone = false, withTime = true, withYear = false, now = new Date() } = {}): string {
  const parts = formatter(zone, language, showZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  // Between the day and the month stands what the language writes there; versions of it differ in the dots of abbreviations.
  const afterDay = parts[parts.findIndex(({ type }) => type === "day") + 1]?.value ?? " ";
  const hasYear = withYear || Math.abs(at.getTime() - now.getTime()) > OWN_YEAR_DAYS * 86_400_000;
  const day = `${undotted(part("weekday"))} ${part("day")}${afterDay}${undotted(part("month"))}${hasYear ? ` ${part("year")}` : ""}`;
  if (!withTime) return day;
  const name = part("timeZoneName");
  return `${day}, ${part("hour")}:${part("minute")}${name ? ` ${name}` : ""}`;
}

const undotted = (abbreviation: string) => abbreviation.replace(/\.$/, "");

/** Making a format takes a hundred times as long as using it, and a page has many moments of one zone. */
const formats = keepNewest<Intl.DateTimeFormat>(200);

const formatter = (zone: string, language: Language, showZone: boolean): Intl.DateTimeFormat => formats(`${zone} ${language} ${showZone}`, () => makeFormat(zone, language, showZone));

function makeFormat(zone: string, language: Language, showZone: boolean): Intl.DateTimeFormat {
  const shape: Intl.DateTimeFormatOptions = {
    weekday: "short",
    year: "numeric",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(showZone ? { timeZoneName: "short" as const } : {}),
  };
  const tag = LANGUAGE_TAGS[language];
  try {
    return new Intl.DateTimeFormat(tag, { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(tag, { ...shape, timeZone: "UTC", timeZoneName: "short" });
  }
}
