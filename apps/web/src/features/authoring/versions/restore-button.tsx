"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { restoreVersionAction } from "../actions";

type Props = { readonly courseId: string; readonly problemId: string; readonly number: number; readonly newest: number };

/** Makes an older version the newest again. Nothing is lost, so nothing is asked. */
export function RestoreButton({ courseId, problemId, number, newest }: Props) {
  const t = useTranslations("authoring.versions");
  const router = useRouter();
  const tell = useToast();
  const [busy, start] = useTransition();
  const restore = () =>
    start(async () => {
      const answer = await restoreVersionAction({ courseId, problemId, number, onTopOf: newest }).catch(() => null);
      if (!answer?.ok) return tell(answer?.say ?? t("unreachable"), "wrong");
      if (answer.value.kind !== "saved") {
        tell(t("newerMeanwhile"), "attention");
        return router.refresh();
      }
      tell(t("restored", { number, newest: answer.value.number }), "correct");
      router.push(`/teach/${courseId}/problems/${problemId}`);
    });
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button look="primary" busy={busy} onClick={restore}>
        {t("restore", { number })}
      </Button>
      <p className="text-small text-quiet">{t("restoreSays", { newest: newest + 1 })}</p>
    </div>
  );
}
