"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useToast } from "@/ui/toast";
import { saveProblemAction } from "../actions";
import type { Theirs } from "../save-problem";

export type Refused = { readonly say: string; readonly fields: Readonly<Record<string, string>> };

type Where = { readonly courseId: string; readonly edited: { readonly problemId: string; readonly number: number } | undefined };

/** Saving a problem, and whatever keeps it from being saved: a refusal, a failed self-test, somebody else's newer version. */
export function useSaving({ courseId, edited }: Where, initial: string) {
  const t = useTranslations("authoring.save");
  const router = useRouter();
  const tell = useToast();
  const [saved, setSaved] = useState(initial);
  /** The version that this page goes on from. */
  const [base, setBase] = useState(edited?.number ?? 0);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [asked, setAsked] = useState<{ readonly yaml: string; readonly faults: readonly string[] | null } | null>(null);
  const [reason, setReason] = useState("");
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [busy, start] = useTransition();

  const save = (yaml: string) =>
    start(async () => {
      setRefused(null);
      const answer = await saveProblemAction({ courseId, ...(edited ? { problemId: edited.problemId } : {}), onTopOf: base, yaml, reason: asked?.yaml === yaml ? reason : "" }).catch(() => null);
      if (!answer?.ok) return setRefused({ say: answer?.say ?? t("unreachable"), fields: answer?.fields ?? {} });
      const { value } = answer;
      if (value.kind === "needs-reason") return setAsked({ yaml, faults: value.faults });
      if (value.kind === "overtaken") return setTheirs(value.theirs);
      setSaved(yaml);
      setBase(value.number);
      setAsked(null);
      setReason("");
      tell(t("saved", { number: value.number }), "correct");
      if (edited) router.refresh();
      else router.replace(`/teach/${courseId}/problems/${value.problemId}`);
    });
  /** From now on, saving writes on top of somebody else's version. */
  const goOnFrom = (version: Theirs) => {
    setBase(version.number);
    setTheirs(null);
  };
  return { saved, setSaved, refused, setRefused, asked, reason, setReason, theirs, goOnFrom, busy, save };
}
