"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, FieldFrame } from "./field-frame";

type Props = Omit<ComponentProps<"textarea">, "id"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
};

/** Several lines of text with their label, a hint and a fault. */
export function TextArea({ label, hint, fault, className, rows = 4, ...rest }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <textarea id={id} rows={rows} className={classNames(controlStyle, className)} aria-invalid={fault ? true : undefined} aria-describedby={describedBy(id, { hint, fault })} {...rest} />
    </FieldFrame>
  );
}
