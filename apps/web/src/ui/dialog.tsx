"use client";
import { cloneElement, type ComponentProps, createContext, type ReactElement, type ReactNode, useContext, useRef, useState } from "react";
import { Button } from "./button";
import type { OpenedDialog } from "./opened-dialog";

type Props = {
  readonly title: string;
  readonly description?: ReactNode;
  /** The button that opens the dialog. */
  readonly trigger: ReactElement<ComponentProps<"button">>;
  /** Whether it is open, where that is known outside. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children?: ReactNode;
};

/** Without a connection it stays shut; what it asks could not be done either. */
const load = () => import("./opened-dialog").catch(() => null);

const Close = createContext<() => void>(() => undefined);

/** A window over the page. Focus stays in it and goes back to where it was. What keeps it there is fetched when the hand or the focus is near the button. */
export function Dialog({ trigger, open, onOpenChange, children, ...says }: Props) {
  const [Opened, setOpened] = useState<typeof OpenedDialog | null>(null);
  const [own, setOwn] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = open ?? own;
  const turn = (opens: boolean) => {
    setOwn(opens);
    onOpenChange?.(opens);
  };
  const show = async () => {
    const file = await load();
    if (!file) return;
    setOpened(() => file.OpenedDialog);
    turn(true);
  };
  return (
    <Close value={() => turn(false)}>
      {cloneElement(trigger, { ref: button, "aria-haspopup": "dialog", "aria-expanded": isOpen, onPointerEnter: () => void load(), onFocus: () => void load(), onClick: () => void show() })}
      {Opened ? (
        <Opened {...says} open={isOpen} onOpenChange={turn} giveBackFocus={() => button.current?.focus()}>
          {children}
        </Opened>
      ) : null}
    </Close>
  );
}

/** The button that closes the dialog around it, and does nothing else. */
export function DialogClose({ children }: { readonly children: ReactNode }) {
  return <Button onClick={useContext(Close)}>{children}</Button>;
}
