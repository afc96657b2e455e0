"use client";
import type { ExpectedLine } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { AbsentTable } from "./absent-table";
import { removeExpectedAction } from "./actions";

type Props = { readonly courseId: string; readonly expected: readonly ExpectedLine[]; readonly keeps: boolean; readonly zone: string };

/** Who is on the roster and has not come yet. */
export function ExpectedTable({ courseId, expected, keeps, zone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const strikeOut = async (email: string) => {
    const answer = await removeExpectedAction({ courseId, email });
    if (!answer.ok) return answer.say;
    router.refresh();
    return null;
  };
  const change = ({ email }: { readonly email: string }, name: string) => (
    <Confirm trigger={<Button size="small" aria-label={t("strikeOutOne", { name })}>{t("strikeOut")}</Button>} title={t("strikeOutOne", { name })} what={t("strikeOutWhat")} yes={t("strikeOut")} danger onYes={() => strikeOut(email)} />
  );
  return (
    <AbsentTable
      title={t("expected")}
      what={t("expectedWhat")}
      nobody={t("nobodyExpected")}
      lines={expected.map((line) => ({ ...line, since: line.createdAt }))}
      zone={zone}
      withSections
      change={keeps ? change : undefined}
    />
  );
}
