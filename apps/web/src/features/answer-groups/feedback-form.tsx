"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { useToast } from "@/ui/toast";
import { writeGroupFeedbackAction } from "./actions";

type Props = { readonly courseId: string; readonly groupId: string; readonly before: string; readonly students: number };

/** Words to a whole group: everybody who gave such an answer reads them, and whoever gives one later. */
export function FeedbackForm({ courseId, groupId, before, students }: Props) {
  const t = useTranslations("answer-groups");
  const router = useRouter();
  const say = useToast();
  const [text, setText] = useState(before);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await writeGroupFeedbackAction({ courseId, groupId, seen: before, feedback: text }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      say(text.trim() === "" ? t("takenBack") : t("sent", { count: students }), "correct");
      router.refresh();
    });
  };
  return (
    <details className="min-w-0 flex-1 basis-72 text-small">
      <summary className="w-fit min-h-6 text-accent underline-offset-4 hover:underline">{before === "" ? t("write") : t("change")}</summary>
      <form onSubmit={submit} className="mt-2 flex max-w-prose flex-col gap-3">
        <TextArea label={t("feedback", { count: students })} hint={t("feedbackHint")} rows={3} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
        {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
        <div>
          <Button type="submit" size="small" look="primary" busy={busy} disabled={text.trim() === before}>
            {text.trim() === "" && before !== "" ? t("takeBack") : t("send")}
          </Button>
        </div>
      </form>
    </details>
  );
}
