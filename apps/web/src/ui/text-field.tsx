"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, FieldFrame } from "./field-frame";

type Props = Omit<ComponentProps<"input">, "id"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
};

/** One line of text with its label, a hint and a fault. */
export function TextField({ label, hint, fault, className, ...rest }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input id={id} className={classNames(controlStyle, className)} aria-invalid={fault ? true : undefined} aria-describedby={describedBy(id, { hint, fault })} {...rest} />
    </FieldFrame>
  );
}
