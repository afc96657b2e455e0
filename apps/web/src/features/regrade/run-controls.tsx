"use client";
import { useTranslations } from "next-intl";
import type { RegradeState } from "@nabla/db";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { Notice } from "@/ui/notice";
import { cancelRegradeAction, continueRegradeAction, undoRegradeAction } from "./actions";

type Props = { readonly courseId: string; readonly runId: string; readonly state: RegradeState; /** Whether it has changed anything. */ readonly begun: boolean };

/** What can be done with a regrade as it stands: stop it, go on, take it back. */
export function RunControls({ courseId, runId, state, begun }: Props) {
  const t = useTranslations("regrade");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const ask = (action: typeof cancelRegradeAction) => () =>
    start(async () => {
      const answer = await action({ courseId, runId }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      setRefused(null);
      setOpen(false);
      router.refresh();
    });
  const stopped = state === "CANCELLED" && begun;
  const fault = refused && !open ? <Notice tone="wrong" role="alert" title={refused} /> : null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {fault}
      {state === "PREVIEWING" || state === "PREVIEWED" || state === "RUNNING" ? (
        <Button busy={busy} onClick={ask(cancelRegradeAction)}>
          {t(state === "RUNNING" ? "stop" : "discard")}
        </Button>
      ) : null}
      {stopped ? (
        <Button busy={busy && !open} onClick={ask(continueRegradeAction)}>
          {t("continue")}
        </Button>
      ) : null}
      {state === "DONE" || stopped ? (
        <Dialog title={t("undoTitle")} description={t("undoWhat")} open={open} onOpenChange={setOpen} trigger={<Button look="danger">{t("undo")}</Button>}>
          {refused ? (
            <div className="mb-4">
              <Notice tone="wrong" role="alert" title={refused} />
            </div>
          ) : null}
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose>{t("leave")}</DialogClose>
            <Button look="danger" busy={busy} onClick={ask(undoRegradeAction)}>
              {t("undoNow")}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
