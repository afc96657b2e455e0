import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonStyle } from "./button-style";

type Props = ComponentProps<"button"> & {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** Work is under way: the button keeps its focus and its width, and does nothing. */
  readonly busy?: boolean;
};

/** A button. While `busy` it stays focusable, so that nobody loses their place. */
export function Button({ look = "secondary", size = "regular", busy = false, type = "button", className, onClick, ...rest }: Props) {
  return (
    <button
      type={type}
      className={buttonStyle(look, size, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}
