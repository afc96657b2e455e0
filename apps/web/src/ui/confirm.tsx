"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useState, useTransition } from "react";
import { Button } from "./button";
import { Dialog, DialogClose } from "./dialog";
import { Notice } from "./notice";

type Props = {
  readonly trigger: ComponentProps<typeof Dialog>["trigger"];
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly what: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly danger?: boolean;
  /** Whether what is asked for in `children` is there, so that it may be done. */
  readonly ready?: boolean;
  /** Does it. Gives why it was refused, in words, or null once it is done. */
  readonly onYes: () => Promise<string | null>;
  readonly children?: ReactNode;
};

/** Asks once before something that is not easily undone, and says what will happen. It stays open with the reason where it was refused. */
export function Confirm({ trigger, title, what, yes, danger = false, ready = true, onYes, children }: Props) {
  const t = useTranslations("ui.confirm");
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const confirm = () =>
    start(async () => {
      const why = await onYes().catch(() => t("unreachable"));
      setRefused(why);
      if (why === null) setOpen(false);
    });
  return (
    <Dialog
      title={title}
      description={what}
      trigger={trigger}
      open={open}
      onOpenChange={(opens) => {
        setOpen(opens);
        setRefused(null);
      }}
    >
      {children}
      {refused === null ? null : (
        <div className="mb-4">
          <Notice tone="wrong" role="alert" title={refused} />
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>{t("cancel")}</DialogClose>
        <Button look={danger ? "danger" : "primary"} busy={busy || !ready} onClick={confirm}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
