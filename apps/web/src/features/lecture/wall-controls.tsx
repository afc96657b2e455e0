"use client";
import type { LiveState } from "@nabla/db";
import { Maximize } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { moveQuestionAction } from "./actions";
import { AskButton } from "./ask-button";

type Props = { readonly courseId: string; readonly sessionId: string; readonly problemId: string; readonly title: string; readonly state: LiveState };

/** What the lecturer does next: show the right answer, end the question, ask again with other numbers. */
export function WallControls({ courseId, sessionId, problemId, title, state }: Props) {
  const t = useTranslations("lecture");
  const toast = useToast();
  const [busy, start] = useTransition();
  const move = (to: "REVEALED" | "ENDED") =>
    start(async () => {
      const outcome = await moveQuestionAction({ courseId, sessionId, to }).catch(() => null);
      if (!outcome?.ok) toast(outcome?.say ?? t("unreachable"), "wrong");
    });
  return (
    <>
      <Button look="quiet" onClick={() => void document.getElementById("main")?.requestFullscreen()}>
        <Maximize aria-hidden size={18} /> {t("fullScreen")}
      </Button>
      {state === "OPEN" ? (
        <Button look="primary" busy={busy} onClick={() => move("REVEALED")}>
          {t("reveal")}
        </Button>
      ) : (
        <AskButton courseId={courseId} problemId={problemId} title={title} says={t("askAgain")} look="primary" size="regular" />
      )}
      {state === "ENDED" ? null : (
        <Button busy={busy} onClick={() => move("ENDED")}>
          {t("end")}
        </Button>
      )}
    </>
  );
}
