"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Puts the focus where it was. */
  readonly giveBackFocus: () => void;
  readonly children?: ReactNode;
};

/** The window of a Dialog, with the library that keeps the focus in it: a file of its own, fetched for whoever opens one. */
export function OpenedDialog({ title, description, open, onOpenChange, giveBackFocus, children }: Props) {
  const t = useTranslations("ui");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.45)]" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={giveBackFocus}
          className="fixed top-1/2 left-1/2 z-50 max-h-[85dvh] w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-xl border border-line bg-raised p-6 shadow-lg"
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-lead">{title}</Radix.Title>
            <Radix.Close className="-mt-2 -mr-2 inline-flex size-10 items-center justify-center rounded-lg text-quiet hover:bg-sunken" aria-label={t("close")}>
              <X aria-hidden size={20} />
            </Radix.Close>
          </div>
          {description ? <Radix.Description className="mt-2 text-quiet">{description}</Radix.Description> : null}
          <div className="mt-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
