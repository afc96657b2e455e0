"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { gatherAnswersAction } from "./actions";

/** Has the wrong answers gathered anew. */
export function GatherButton({ courseId, problemId, again }: { readonly courseId: string; readonly problemId: string; readonly again: boolean }) {
  const t = useTranslations("answer-groups");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const gather = () =>
    start(async () => {
      const answer = await gatherAnswersAction({ courseId, problemId }).catch(() => null);
      if (!answer?.ok) return say(answer?.say ?? t("unreachable"), "wrong");
      router.refresh();
    });
  return (
    <Button size="small" look={again ? "secondary" : "primary"} busy={busy} onClick={gather}>
      {again ? t("gatherAgain") : t("gather")}
    </Button>
  );
}
