"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { useToast } from "@/ui/toast";
import { previewRegradeAction } from "./actions";

type Props = { readonly courseId: string; readonly itemId: string; /** What it previews, for those who hear the button alone. */ readonly label: string };

/** Has the preview made, and goes there. */
export function PreviewButton({ courseId, itemId, label }: Props) {
  const t = useTranslations("regrade");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const [runId] = useState(newId);
  const preview = () =>
    start(async () => {
      const answer = await previewRegradeAction({ courseId, runId, itemId }).catch(() => null);
      if (!answer?.ok) return say(answer?.say ?? t("unreachable"), "wrong");
      router.push(`/teach/${courseId}/regrades/${runId}`);
    });
  return (
    <Button size="small" busy={busy} onClick={preview} aria-label={label}>
      {t("preview")}
    </Button>
  );
}
