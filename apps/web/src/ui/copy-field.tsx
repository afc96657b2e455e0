"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";

type Props = {
  /** What is copied. */
  readonly value: string;
  /** What it is, for the button's name. */
  readonly what: "code" | "link";
  readonly large?: boolean;
  /** Where it does not fit on one line, the button stands in the middle below. */
  readonly centred?: boolean;
};

/** A short text to hand on, shown as it is, with a button that copies it. */
export function CopyField({ value, what, large = false, centred = false }: Props) {
  const t = useTranslations("ui");
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied("yes"), () => setCopied("failed"));
  return (
    <span className={classNames("inline-flex max-w-full flex-wrap items-center gap-x-2 gap-y-1", centred && "justify-center")}>
      <span className={classNames("min-w-0 font-mono break-all select-all", large ? "text-title font-strong tracking-wider" : "text-small")}>{value}</span>
      <Button size="small" look={large ? "secondary" : "quiet"} className={large || centred ? "" : "max-sm:-ml-3"} onClick={() => void copy()} aria-label={t(`copy.name.${what}`)}>
        {copied === "yes" ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
        {copied === "yes" ? t("copy.done") : t("copy.button")}
      </Button>
      <span role="status" className={copied === "failed" ? "text-small text-wrong" : "sr-only"}>
        {copied === "yes" ? t(`copy.isDone.${what}`) : copied === "failed" ? t("copy.refused") : ""}
      </span>
    </span>
  );
}
