"use client";
import type { FormerLine } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { AbsentTable } from "./absent-table";
import { restoreStudentsAction } from "./actions";

type Props = { readonly courseId: string; readonly former: readonly FormerLine[]; readonly keeps: boolean; readonly zone: string };

/** Who was taken off the class, each with the way back. */
export function FormerTable({ courseId, former, keeps, zone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  const restore = (userId: string) =>
    start(async () => {
      const answer = await restoreStudentsAction({ courseId, userIds: [userId] }).catch(() => null);
      say(answer?.ok ? t("restored") : (answer?.say ?? t("unreachable")), answer?.ok ? "correct" : "wrong");
      router.refresh();
    });
  const change = ({ userId }: { readonly userId: string }, name: string) => (
    <Button size="small" busy={busy} aria-label={t("restoreOne", { name })} onClick={() => restore(userId)}>
      {t("restore")}
    </Button>
  );
  return (
    <AbsentTable
      title={t("former")}
      what={t("formerWhat")}
      nobody={t("nobodyFormer")}
      lines={former.map((line) => ({ ...line, since: line.removedAt }))}
      zone={zone}
      change={keeps ? change : undefined}
    />
  );
}
