"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { addNoteAction } from "./actions";

/** A new note about a student. */
export function NoteForm({ courseId, studentId }: { readonly courseId: string; readonly studentId: string }) {
  const t = useTranslations("student-record");
  const router = useRouter();
  const [text, setText] = useState("");
  const [noteId, setNoteId] = useState(newId);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await addNoteAction({ courseId, studentId, noteId, text }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      setRefused(null);
      setText("");
      setNoteId(newId());
      router.refresh();
    });
  };
  return (
    <form onSubmit={submit} className="screen-only flex flex-col gap-2">
      <TextArea label={t("newNote")} rows={2} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
      {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
      <div>
        <Button type="submit" size="small" busy={busy} disabled={text.trim() === ""}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}
