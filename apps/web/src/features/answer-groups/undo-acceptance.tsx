"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { undoAcceptanceAction } from "./actions";

/** Takes back the points that a group was given. */
export function UndoAcceptance({ courseId, acceptanceId }: { readonly courseId: string; readonly acceptanceId: string }) {
  const t = useTranslations("answer-groups");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const undo = () =>
    start(async () => {
      const answer = await undoAcceptanceAction({ courseId, acceptanceId }).catch(() => null);
      if (!answer?.ok) return say(answer?.say ?? t("unreachable"), "wrong");
      say(t("undone"), "correct");
      router.refresh();
    });
  return (
    <Button size="small" look="danger" busy={busy} className="mt-3" onClick={undo}>
      {t("undo")}
    </Button>
  );
}
