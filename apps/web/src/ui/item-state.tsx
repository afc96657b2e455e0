import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type Tone } from "./badge";
import { classNames } from "./class-names";

export type ItemStatus = "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";

const STATES: Record<ItemStatus, { readonly tone: Tone; readonly Icon: LucideIcon }> = {
  NOT_STARTED: { tone: "quiet", Icon: CircleDashed },
  IN_PROGRESS: { tone: "accent", Icon: CircleDot },
  SOLVED: { tone: "correct", Icon: CircleCheck },
  OUT_OF_ATTEMPTS: { tone: "wrong", Icon: CircleX },
};

/** The sign of a state; the word has to stand beside it. */
export function ItemStateIcon({ status, size = 18, className }: { readonly status: ItemStatus; readonly size?: number; readonly className?: string }) {
  const { Icon } = STATES[status];
  return <Icon aria-hidden size={size} className={classNames("shrink-0", className)} />;
}

/** How far somebody is with a problem. */
export function ItemState({ status }: { readonly status: ItemStatus }) {
  const t = useTranslations("ui.status");
  const { tone } = STATES[status];
  return (
    <Badge tone={tone} icon={<ItemStateIcon status={status} size={16} />}>
      {t(status)}
    </Badge>
  );
}
