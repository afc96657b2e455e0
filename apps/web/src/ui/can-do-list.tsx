import { Circle, CircleCheck, CircleDot, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "./class-names";

/** `due`: learnt, and time for another look. `next`: begun. `open`: not yet. */
type State = "can" | "due" | "next" | "open";

export type CanDo = { readonly id: string; /** What one can do, as in "Differentiate a product of two functions". */ readonly says: string; readonly state: State };

const SIGNS = {
  can: { Icon: CircleCheck, style: "text-correct" },
  due: { Icon: RotateCcw, style: "text-accent" },
  next: { Icon: CircleDot, style: "text-accent" },
  open: { Icon: Circle, style: "text-quiet" },
} as const;

/** What somebody can do, is learning, and has before them: each with a sign and its word. */
export function CanDoList({ items, className }: { readonly items: readonly CanDo[]; readonly className?: string }) {
  const t = useTranslations("ui.canDo");
  return (
    <ul className={classNames("flex flex-col gap-1.5", className)}>
      {items.map(({ id, says, state }) => {
        const { Icon, style } = SIGNS[state];
        return (
          <li key={id} className="flex items-start gap-2">
            <Icon aria-hidden size={18} className={classNames("mt-1 shrink-0", style)} />
            <span className={classNames("min-w-0", state === "open" && "text-quiet")}>
              {says}
              {state === "due" || state === "next" ? <span className="text-small whitespace-nowrap text-quiet"> · {t(state)}</span> : <span className="sr-only">: {t(state)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
