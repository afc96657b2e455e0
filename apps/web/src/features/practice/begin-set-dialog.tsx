"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { beginSetAction } from "./actions";

type Props = { readonly courseId: string; readonly setId: string; readonly minutes: number; readonly trigger: ReactNode };

/** Asks once whether the clock of a timed set is meant to start, and starts it. It is open when it is first shown. */
export function BeginSetDialog({ courseId, setId, minutes, trigger }: Props) {
  const t = useTranslations("practice.waiting");
  const router = useRouter();
  const [open, setOpen] = useState(true);
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const begin = () =>
    start(async () => {
      const outcome = await beginSetAction({ courseId, setId }).catch(() => null);
      if (!outcome?.ok) return setRefused(outcome?.say ?? t("unreachable"));
      router.refresh();
    });
  return (
    <Dialog title={t("beginTitle")} description={t("beginLead", { minutes })} trigger={trigger} open={open} onOpenChange={setOpen}>
      <p role="alert" className="text-wrong">
        {refused}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose asChild>
          <Button>{t("notYet")}</Button>
        </DialogClose>
        <Button look="primary" busy={busy} onClick={begin}>
          {t("beginNow")}
        </Button>
      </div>
    </Dialog>
  );
}
