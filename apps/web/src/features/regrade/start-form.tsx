"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { startRegradeAction } from "./actions";

type Props = { readonly courseId: string; readonly runId: string; readonly raised: number; readonly lowered: number };

/** How the preview becomes true: with nobody lowered or with every score as it is judged now, and why. */
export function StartForm({ courseId, runId, raised, lowered }: Props) {
  const t = useTranslations("regrade");
  const router = useRouter();
  const [keepsBetter, setKeepsBetter] = useState(true);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await startRegradeAction({ courseId, runId, keepsBetter, reason }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      router.refresh();
    });
  };
  const choices = [
    { value: true, says: t("keepsBetter"), hint: t("keepsBetterHint", { raised }) },
    { value: false, says: t("takesNew"), hint: t("takesNewHint", { raised, lowered }) },
  ];
  return (
    <Card className="max-w-prose">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 font-strong">{t("whichScore")}</legend>
          {choices.map(({ value, says, hint }) => (
            <label key={String(value)} className="flex min-h-6 items-start gap-3">
              <input type="radio" name="keeps" className="mt-1 size-5 shrink-0 accent-accent" checked={keepsBetter === value} onChange={() => setKeepsBetter(value)} />
              <span className="min-w-0">
                {says}
                <span className="block text-small text-quiet">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextArea label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="text-small text-quiet">{t("startHint")}</p>
        {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
        <div>
          <Button type="submit" look="primary" busy={busy}>
            {t("start")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
