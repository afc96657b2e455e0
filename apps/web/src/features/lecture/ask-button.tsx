"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useTransition } from "react";
import { Button } from "@/ui/button";
import type { ButtonLook, ButtonSize } from "@/ui/button-style";
import { newId } from "@/ui/new-id";
import { useToast } from "@/ui/toast";
import { startQuestionAction } from "./actions";

type Props = { readonly courseId: string; readonly problemId: string; readonly title: string; readonly says: string; readonly look?: ButtonLook; readonly size?: ButtonSize };

/** Asks a problem in the lecture and goes to the wall. */
export function AskButton({ courseId, problemId, title, says, look = "secondary", size = "small" }: Props) {
  const t = useTranslations("lecture");
  const router = useRouter();
  const toast = useToast();
  const [busy, start] = useTransition();
  // Stays the same until a reply has come, so that a second click asks nothing twice.
  const pending = useRef<string | null>(null);
  const ask = () =>
    start(async () => {
      const sessionId = (pending.current ??= newId());
      const outcome = await startQuestionAction({ courseId, sessionId, problemId }).catch(() => null);
      if (!outcome?.ok) return toast(outcome?.say ?? t("unreachable"), "wrong");
      pending.current = null;
      router.push(`/teach/${courseId}/live/${sessionId}`);
    });
  return (
    <Button look={look} size={size} busy={busy} onClick={ask} aria-label={t("askNamed", { title })}>
      {says}
    </Button>
  );
}
