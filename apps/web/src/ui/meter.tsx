import { useTranslations } from "next-intl";
import { classNames } from "./class-names";

type Props = {
  /** What is measured, for those who do not see the bar. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly className?: string;
};

/** How much of something is done. Show the numbers beside it: a bar alone says little. */
export function Meter({ label, value, max, className }: Props) {
  const t = useTranslations("ui");
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={t("meter", { value, max })}
      className={classNames("h-2 overflow-hidden rounded-full bg-line", className)}
    >
      <div className={classNames("h-full rounded-full", share === 1 ? "bg-correct" : "bg-accent")} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
