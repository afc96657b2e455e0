import type { ReactNode } from "react";

export const controlStyle =
  "w-full min-h-11 rounded-lg border border-edge bg-raised px-3 py-2 text-body text-ink placeholder:text-quiet aria-invalid:border-wrong disabled:opacity-60";

type Props = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
};

/** The label above a control, the hint below the label and the fault below the control. */
export function FieldFrame({ id, label, hint, fault, children }: Props) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-quiet">
          {hint}
        </p>
      ) : null}
      {children}
      {fault ? (
        <p id={`${id}-fault`} className="text-small font-strong text-wrong">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

/** The ids of what describes a control, for aria-describedby. */
export function describedBy(id: string, { hint, fault }: { hint?: unknown; fault?: unknown }): string | undefined {
  const ids = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
