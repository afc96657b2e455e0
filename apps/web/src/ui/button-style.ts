import { classNames } from "./class-names";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "regular" | "small";

const LOOKS: Record<ButtonLook, string> = {
  primary: "bg-accent text-on-accent border-accent hover:brightness-110",
  secondary: "bg-raised text-ink border-edge hover:bg-sunken",
  quiet: "bg-transparent text-accent border-transparent hover:bg-accent-wash",
  danger: "bg-raised text-wrong border-wrong hover:bg-wrong-wash",
};
const SIZES: Record<ButtonSize, string> = {
  regular: "min-h-11 px-5 text-body",
  small: "min-h-9 px-3 text-small",
};

/** The classes of a button, for buttons and for links that look like one. Paper has no use for either. */
export function buttonStyle(look: ButtonLook = "secondary", size: ButtonSize = "regular", className?: string): string {
  return classNames(
    "screen-only inline-flex items-center justify-center gap-2 rounded-lg border font-strong leading-none transition-[background-color,filter] duration-100",
    "disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60",
    LOOKS[look],
    SIZES[size],
    className,
  );
}
