"use client";
import { type ComponentType, type KeyboardEvent, type ReactNode, useState } from "react";

export type OpenedMenu = ComponentType<{ readonly trigger: ReactNode }>;

type Props = {
  readonly label: string;
  readonly className: string;
  /** Fetches the menu with the library that moves focus in it; it is open when it is shown. */
  readonly load: () => Promise<OpenedMenu>;
  /** What the button shows. */
  readonly children: ReactNode;
};

/** A menu that every page has and few visits open: its button is there at once, the rest comes when the hand or the focus is near. */
export function LateMenu({ label, className, load, children }: Props) {
  const [Opened, setOpened] = useState<OpenedMenu | null>(null);
  const face = { type: "button", "aria-label": label, className } as const;
  // Without a connection it stays shut; what it leads to could not be reached either.
  const fetchIt = () => load().catch(() => null);
  const open = () => void fetchIt().then((menu) => menu && setOpened(() => menu));
  const byArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  };
  if (Opened) return <Opened trigger={<button {...face}>{children}</button>} />;
  return (
    <button {...face} aria-haspopup="menu" aria-expanded={false} onPointerEnter={() => void fetchIt()} onFocus={() => void fetchIt()} onClick={open} onKeyDown={byArrow}>
      {children}
    </button>
  );
}
