import { useTranslations } from "next-intl";
import type { RegradeState } from "@nabla/db";
import { Badge, type Tone } from "@/ui/badge";

const TONES: { readonly [S in RegradeState]: Tone } = {
  PREVIEWING: "accent",
  PREVIEWED: "quiet",
  RUNNING: "accent",
  DONE: "correct",
  CANCELLED: "attention",
  UNDOING: "accent",
  UNDONE: "quiet",
};

/** How far a regrade is, in a word. */
export function StateBadge({ state }: { readonly state: RegradeState }) {
  const t = useTranslations("regrade");
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
