"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { beginSetAction } from "./actions";

type Props = { readonly courseId: string; readonly setId: string; readonly minutes: number };

/** Begins a timed set, after it was asked once whether its clock is meant to start. */
export function BeginSet({ courseId, setId, minutes }: Props) {
  const t = useTranslations("practice.waiting");
  const router = useRouter();
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const begin = () =>
    start(async () => {
      const outcome = await beginSetAction({ courseId, setId }).catch(() => null);
      if (!outcome?.ok) return setRefused(outcome?.say ?? t("unreachable"));
      router.refresh();
    });
  return (
    <Dialog title={t("beginTitle")} description={t("beginLead", { minutes })} trigger={<Button look="primary">{t("begin")}</Button>}>
      <p role="alert" className="text-wrong">
        {refused}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>{t("notYet")}</DialogClose>
        <Button look="primary" busy={busy} onClick={begin}>
          {t("beginNow")}
        </Button>
      </div>
    </Dialog>
  );
}
