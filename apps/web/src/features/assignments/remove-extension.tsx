"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { removeExtensionAction } from "./actions";

type Props = { readonly courseId: string; readonly setId: string; readonly userId: string; readonly name: string };

/** Takes an extension back, after saying what follows. */
export function RemoveExtension({ courseId, setId, userId, name }: Props) {
  const t = useTranslations("assignments.extensions");
  const router = useRouter();
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const remove = () =>
    start(async () => {
      const outcome = await removeExtensionAction({ courseId, setId, userId });
      if (outcome.ok) router.refresh();
      else setRefused(outcome.say);
    });
  return (
    <Dialog title={t("removeTitle", { name })} description={t("removeLead")} trigger={<Button size="small" look="quiet" aria-label={t("removeOf", { name })}>{t("remove")}</Button>}>
      <p role="alert" className="text-wrong">
        {refused}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>{t("keep")}</DialogClose>
        <Button look="danger" busy={busy} onClick={remove}>
          {t("removeIt")}
        </Button>
      </div>
    </Dialog>
  );
}
