"use client";
import type { FormerLine } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { useToast } from "@/ui/toast";
import { restoreStudentsAction } from "./actions";

type Props = { readonly courseId: string; readonly former: readonly FormerLine[]; readonly keeps: boolean; readonly zone: string };

/** Who was taken off the class, each with the way back. */
export function FormerTable({ courseId, former, keeps, zone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [busy, start] = useTransition();
  if (former.length === 0) return <EmptyState title={t("nobodyFormer")}>{t("formerWhat")}</EmptyState>;
  const restore = (userId: string) =>
    start(async () => {
      const answer = await restoreStudentsAction({ courseId, userIds: [userId] }).catch(() => null);
      say(answer?.ok ? t("restored") : (answer?.say ?? t("unreachable")), answer?.ok ? "correct" : "wrong");
      router.refresh();
    });
  return (
    <>
      <p className="mb-3 max-w-measure text-quiet">{t("formerWhat")}</p>
      <Table caption={t("former")}>
        <thead>
          <tr>
            <HeadCell>{t("name")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("studentId")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("since")}</HeadCell>
            {keeps ? <HeadCell>{t("change")}</HeadCell> : null}
          </tr>
        </thead>
        <tbody>
          {former.map(({ userId, name, email, externalId, removedAt }) => (
            <tr key={userId}>
              <RowHead className="py-1.5 wrap-anywhere">
                {name}
                <PhoneLine>{email}</PhoneLine>
              </RowHead>
              <Cell className={`max-w-64 truncate py-1.5 ${NOT_ON_PHONE}`}>{email}</Cell>
              <Cell className={`py-1.5 tabular ${NOT_ON_PHONE}`}>{externalId}</Cell>
              <Cell className={`py-1.5 whitespace-nowrap ${NOT_ON_PHONE}`}>{removedAt ? <LocalTime at={removedAt} zone={zone} /> : null}</Cell>
              {keeps ? (
                <Cell className="py-1.5">
                  <Button size="small" busy={busy} aria-label={t("restoreOne", { name })} onClick={() => restore(userId)}>
                    {t("restore")}
                  </Button>
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
