import { useTranslations } from "next-intl";
import type { Submitted } from "./submit-answer";

/** How many attempts are left, as a sentence; null: as many as one likes. */
export function useAttemptsLeft(): (left: number | null) => string {
  const t = useTranslations("practice.cost");
  return (left) => (left === null ? t("unlimited") : t("left", { left }));
}

/** What the submission cost and what is left, in a sentence or two; none where there is nothing to say. */
export function useCostSentence(): (submitted: Omit<Submitted, "outcome">) => string {
  const t = useTranslations("practice.cost");
  const attemptsLeft = useAttemptsLeft();
  return ({ kind, counted, attemptsLeft: left, status }) => {
    if (kind === "already-solved" || kind === "no-attempts-left") return t(kind);
    const cost = kind === "repeated" ? t("repeated") : counted ? "" : t("free");
    return `${cost} ${status === "SOLVED" ? "" : attemptsLeft(left)}`.trim();
  };
}
