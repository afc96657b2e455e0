"use client";
import type { ExpectedLine } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { removeExpectedAction } from "./actions";

type Props = { readonly courseId: string; readonly expected: readonly ExpectedLine[]; readonly keeps: boolean; readonly zone: string };

/** Who is on the roster and has not come yet. */
export function ExpectedTable({ courseId, expected, keeps, zone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  if (expected.length === 0) return <EmptyState title={t("nobodyExpected")}>{t("expectedWhat")}</EmptyState>;
  const strikeOut = async (email: string) => {
    const answer = await removeExpectedAction({ courseId, email });
    if (!answer.ok) return answer.say;
    router.refresh();
    return null;
  };
  return (
    <>
      <p className="mb-3 max-w-measure text-quiet">{t("expectedWhat")}</p>
      <Table caption={t("expected")}>
        <thead>
          <tr>
            <HeadCell>{t("name")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("studentId")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("section")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("since")}</HeadCell>
            {keeps ? <HeadCell>{t("change")}</HeadCell> : null}
          </tr>
        </thead>
        <tbody>
          {expected.map(({ email, name, externalId, section, createdAt }) => (
            <tr key={email}>
              <RowHead className="py-1.5 wrap-anywhere">
                {name || email}
                <PhoneLine>{[name ? email : "", section].filter(Boolean).join(" · ")}</PhoneLine>
              </RowHead>
              <Cell className={`max-w-64 truncate py-1.5 ${NOT_ON_PHONE}`}>{email}</Cell>
              <Cell className={`py-1.5 tabular ${NOT_ON_PHONE}`}>{externalId}</Cell>
              <Cell className={`py-1.5 ${NOT_ON_PHONE}`}>{section}</Cell>
              <Cell className={`py-1.5 whitespace-nowrap ${NOT_ON_PHONE}`}>
                <LocalTime at={createdAt} zone={zone} withTime={false} />
              </Cell>
              {keeps ? (
                <Cell className="py-1.5">
                  <Confirm trigger={<Button size="small" aria-label={t("strikeOutOne", { name: name || email })}>{t("strikeOut")}</Button>} title={t("strikeOutOne", { name: name || email })} what={t("strikeOutWhat")} yes={t("strikeOut")} danger onYes={() => strikeOut(email)} />
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
