import { type ComponentProps, type ComponentType, useState } from "react";

type Late<P> = {
  /** The menu, once it was asked for; it is open when it is first shown. */
  readonly Opened: ComponentType<P> | null;
  /** What the button in its place does until then. */
  readonly door: Pick<ComponentProps<"button">, "aria-haspopup" | "aria-expanded" | "onPointerEnter" | "onFocus" | "onClick" | "onKeyDown">;
};

/**
 * A menu that few visits open: its button is there at once; the file with the library that moves the focus in it comes when the
 * hand or the focus is near. A file that does not come is asked for once more; without a connection the menu stays shut.
 */
export function useLateMenu<P>(load: () => Promise<ComponentType<P>>): Late<P> {
  const [Opened, setOpened] = useState<ComponentType<P> | null>(null);
  const fetchIt = () => load().catch(load).catch(() => null);
  const open = () => void fetchIt().then((menu) => menu && setOpened(() => menu));
  return {
    Opened,
    door: {
      "aria-haspopup": "menu",
      "aria-expanded": false,
      onPointerEnter: () => void fetchIt(),
      onFocus: () => void fetchIt(),
      onClick: open,
      onKeyDown: (event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        open();
      },
    },
  };
}
