"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useToast } from "@/ui/toast";
import { removeNoteAction } from "./actions";

/** Takes one's own note away, at the second press. */
export function RemoveNote({ courseId, noteId }: { readonly courseId: string; readonly noteId: string }) {
  const t = useTranslations("student-record");
  const router = useRouter();
  const say = useToast();
  const [sure, setSure] = useState(false);
  const [busy, start] = useTransition();
  const press = () => {
    if (!sure) return setSure(true);
    start(async () => {
      const answer = await removeNoteAction({ courseId, noteId }).catch(() => null);
      if (!answer?.ok) return say(answer?.say ?? t("unreachable"), "wrong");
      router.refresh();
    });
  };
  return (
    <button type="button" disabled={busy} onClick={press} onBlur={() => setSure(false)} className="min-h-6 text-accent underline-offset-4 hover:underline">
      {sure ? t("removeSure") : t("remove")}
    </button>
  );
}
