"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { acceptGroupAction } from "./actions";

type Worth = { readonly worth: number; readonly workScore: number; readonly points: number; readonly byPerson: boolean };
type Props = { readonly courseId: string; readonly groupId: string; readonly answers: readonly Worth[]; /** How many there are; some may not be on the page. */ readonly all: number };

/** Other points for all answers of a group, with what that changes before it is done. */
export function AcceptForm({ courseId, groupId, answers, all }: Props) {
  const t = useTranslations("answer-groups");
  const router = useRouter();
  const [share, setShare] = useState("100");
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<{ readonly share?: string; readonly reason?: string }>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const [acceptanceId] = useState(newId);
  const score = share.trim() === "" ? Number.NaN : Number(share) / 100;
  const valid = score >= 0 && score <= 1;
  const own = answers.filter(({ byPerson }) => !byPerson);
  const raised = valid ? own.filter(({ worth, workScore }) => score > worth && score > workScore) : [];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return setFault({ share: t("shareFault") });
    if (reason.trim() === "") return setFault({ reason: t("reasonFault") });
    setFault({});
    start(async () => {
      const answer = await acceptGroupAction({ courseId, acceptanceId, groupId, score, reason }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      router.refresh();
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <h2 className="text-lead">{t("acceptTitle")}</h2>
      <TextField label={t("shareOfPoints")} inputMode="decimal" autoComplete="off" value={share} fault={fault.share} onChange={(event) => setShare(event.target.value)} />
      <TextArea label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={1000} value={reason} fault={fault.reason} onChange={(event) => setReason(event.target.value)} />
      <p role="status" className="text-small">
        {t("preview", { answers: own.length, raised: raised.length, kept: answers.length - own.length })}
        {all > answers.length ? ` ${t("previewOfFirst", { shown: answers.length, all })}` : ""} {t("alsoLater")}
      </p>
      {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t("accept", { count: all })}
        </Button>
      </div>
    </form>
  );
}
