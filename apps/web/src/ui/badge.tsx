import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, CircleX, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What a colour means. Each has an icon, and needs a word beside it. */
export type Tone = "correct" | "wrong" | "undecided" | "attention" | "quiet" | "accent";

const TONES = {
  correct: { style: "bg-correct-wash text-correct", Icon: CircleCheck },
  wrong: { style: "bg-wrong-wash text-wrong", Icon: CircleX },
  undecided: { style: "bg-undecided-wash text-undecided", Icon: CircleHelp },
  attention: { style: "bg-attention-wash text-attention", Icon: CircleAlert },
  quiet: { style: "bg-sunken text-quiet", Icon: CircleDashed },
  accent: { style: "bg-accent-wash text-accent", Icon: Info },
} as const satisfies Record<Tone, unknown>;

/** The icon of a tone, for places that show the word themselves. */
export function ToneIcon({ tone, size = 20, className }: { readonly tone: Tone; readonly size?: number; readonly className?: string }) {
  const { Icon } = TONES[tone];
  return <Icon aria-hidden size={size} className={classNames("shrink-0", className)} />;
}

/** A state in one or two words, with its icon and its colour. */
export function Badge({ tone, icon, children }: { readonly tone: Tone; readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={classNames("inline-flex items-center gap-1 rounded-full px-2 py-px text-small font-strong whitespace-nowrap", TONES[tone].style)}>
      {icon ?? <ToneIcon tone={tone} size={16} />}
      {children}
    </span>
  );
}

/** The background and text colours of a tone. */
export function toneStyle(tone: Tone): string {
  return TONES[tone].style;
}
