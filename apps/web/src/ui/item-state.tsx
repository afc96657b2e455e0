import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from "lucide-react";
import { Badge, type Tone } from "./badge";
import { classNames } from "./class-names";

export type ItemStatus = "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";

const STATES: Record<ItemStatus, { readonly tone: Tone; readonly word: string; readonly Icon: LucideIcon }> = {
  NOT_STARTED: { tone: "quiet", word: "Not begun", Icon: CircleDashed },
  IN_PROGRESS: { tone: "accent", word: "Begun", Icon: CircleDot },
  SOLVED: { tone: "correct", word: "Solved", Icon: CircleCheck },
  OUT_OF_ATTEMPTS: { tone: "wrong", word: "No attempts left", Icon: CircleX },
};

export const statusWord = (status: ItemStatus): string => STATES[status].word;

/** The sign of a state; the word has to stand beside it. */
export function ItemStateIcon({ status, size = 18, className }: { readonly status: ItemStatus; readonly size?: number; readonly className?: string }) {
  const { Icon } = STATES[status];
  return <Icon aria-hidden size={size} className={classNames("shrink-0", className)} />;
}

/** How far somebody is with a problem. */
export function ItemState({ status }: { readonly status: ItemStatus }) {
  const { tone, word } = STATES[status];
  return (
    <Badge tone={tone} icon={<ItemStateIcon status={status} size={16} />}>
      {word}
    </Badge>
  );
}
