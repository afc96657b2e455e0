import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonStyle } from "./button-style";

type Props = ComponentProps<typeof Link> & { readonly look?: ButtonLook; readonly size?: ButtonSize };

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({ look = "secondary", size = "regular", className, ...rest }: Props) {
  return <Link className={buttonStyle(look, size, className)} {...rest} />;
}
