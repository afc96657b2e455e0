"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { archiveProblemAction } from "./actions";

type Props = { readonly courseId: string; readonly problemId: string; readonly archived: boolean };

/** Puts a problem away or takes it out again. Nothing is lost, so nothing is asked. */
export function ArchiveButton({ courseId, problemId, archived }: Props) {
  const t = useTranslations("authoring");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const toggle = () =>
    start(async () => {
      const answer = await archiveProblemAction({ courseId, problemId, archived: !archived }).catch(() => null);
      if (!answer?.ok) return say(answer?.say ?? t("unreachable"), "wrong");
      say(archived ? t("theProblemIsOfferedAgain") : t("theProblemIsPutAway"), "correct");
      router.refresh();
    });
  return (
    <Button onClick={toggle} busy={busy}>
      {archived ? t("takeOutAgain") : t("putAway")}
    </Button>
  );
}
