"use client";
import type { ComponentProps } from "react";
import { classNames } from "@/ui/class-names";
import { controlStyle } from "@/ui/field-frame";

type Props = ComponentProps<"input"> & { readonly label: string; readonly code?: boolean; readonly fault?: string | undefined };

/** A field inside a row: its label is told to screen readers and stands in it as a placeholder. */
export function BareField({ label, code = false, fault, className, ...rest }: Props) {
  return (
    <input
      aria-label={label}
      placeholder={label}
      aria-invalid={fault ? true : undefined}
      title={fault}
      autoComplete="off"
      spellCheck={!code}
      className={classNames(controlStyle, code && "font-mono text-small!", className)}
      {...rest}
    />
  );
}
