"use client";
import { DropdownMenu as Radix } from "radix-ui";
import { type ComponentProps, type ReactNode, useRef } from "react";

type Props = {
  readonly trigger: ReactNode;
  readonly align?: "start" | "end";
  /** Open from the start, for a menu that is loaded when it is asked for. */
  readonly defaultOpen?: boolean;
  readonly children: ReactNode;
};

/** A menu that drops from its button, at least as wide as it. It stays in the button's part of the page, not in a layer of its own. */
export function Menu({ trigger, align = "end", defaultOpen = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  /** It comes a moment after the menu has closed: not for a focus that is elsewhere by then, as after a quick Tab. */
  const giveBack = (event: Event) => {
    event.preventDefault();
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  };
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild ref={button}>{trigger}</Radix.Trigger>
      <Radix.Content
        align={align}
        sideOffset={4}
        onCloseAutoFocus={giveBack}
        className="z-50 max-w-[calc(100vw-2rem)] min-w-[max(13rem,var(--radix-dropdown-menu-trigger-width))] rounded-lg border border-line bg-raised p-1 shadow-lg"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}

const itemStyle = "flex cursor-pointer items-center gap-3 rounded-md px-3 py-2 outline-none data-highlighted:bg-accent-wash";

/** One thing to do; give it `asChild` around a link to go somewhere. */
export function MenuItem(props: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={itemStyle} {...props} />;
}

/** One choice of a group; the chosen one carries a mark and says so. */
export function MenuChoice({ children, ...rest }: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={`${itemStyle} justify-between`} {...rest}>
      {children}
      <Radix.ItemIndicator>✓</Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

export const MenuChoices = Radix.RadioGroup;

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-3 py-2 text-small text-quiet">{children}</Radix.Label>;
}

export function MenuLine() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
