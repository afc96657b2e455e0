"use client";
import type { ComponentType, ReactNode } from "react";
import { useLateMenu } from "./use-late-menu";

export type OpenedMenu = ComponentType<{ readonly trigger: ReactNode }>;

type Props = {
  readonly label: string;
  readonly className: string;
  readonly load: () => Promise<OpenedMenu>;
  /** What the button shows. */
  readonly children: ReactNode;
};

/** A menu that every page has and few visits open. */
export function LateMenu({ label, className, load, children }: Props) {
  const { Opened, door } = useLateMenu(load);
  const face = { type: "button", "aria-label": label, className } as const;
  if (Opened) return <Opened trigger={<button {...face}>{children}</button>} />;
  return (
    <button {...face} {...door}>
      {children}
    </button>
  );
}
