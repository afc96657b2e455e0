import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

/** Somebody of the roster who is not in the class: `since` when, and where they belong, if that is known. */
export type AbsentLine = { readonly name: string; readonly email: string; readonly externalId: string; readonly section?: string | null; readonly since: Date | null };

type Props<L extends AbsentLine> = {
  readonly title: string;
  /** Why they are in this list. */
  readonly what: string;
  readonly nobody: string;
  readonly lines: readonly L[];
  readonly zone: string;
  readonly withSections?: boolean;
  /** What can be done about one of them; left out for whoever may do nothing. */
  readonly change?: ((line: L, name: string) => ReactNode) | undefined;
};

/** People of the roster who are not in the class, or why there are none. */
export function AbsentTable<L extends AbsentLine>({ title, what, nobody, lines, zone, withSections = false, change }: Props<L>) {
  const t = useTranslations("roster");
  if (lines.length === 0) return <EmptyState title={nobody}>{what}</EmptyState>;
  return (
    <>
      <p className="mb-3 max-w-measure text-quiet">{what}</p>
      <Table caption={title}>
        <thead>
          <tr>
            <HeadCell>{t("name")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
            <HeadCell className={NOT_ON_PHONE}>{t("studentId")}</HeadCell>
            {withSections ? <HeadCell className={NOT_ON_PHONE}>{t("section")}</HeadCell> : null}
            <HeadCell className={NOT_ON_PHONE}>{t("since")}</HeadCell>
            {change ? <HeadCell>{t("change")}</HeadCell> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.email}>
              <RowHead className="py-1.5 wrap-anywhere">
                {line.name || line.email}
                <PhoneLine>{[line.name ? line.email : "", line.section].filter(Boolean).join(" · ")}</PhoneLine>
              </RowHead>
              <Cell className={`max-w-64 truncate py-1.5 ${NOT_ON_PHONE}`}>{line.email}</Cell>
              <Cell className={`py-1.5 tabular ${NOT_ON_PHONE}`}>{line.externalId}</Cell>
              {withSections ? <Cell className={`py-1.5 ${NOT_ON_PHONE}`}>{line.section}</Cell> : null}
              <Cell className={`py-1.5 whitespace-nowrap ${NOT_ON_PHONE}`}>{line.since ? <LocalTime at={line.since} zone={zone} withTime={false} /> : null}</Cell>
              {change ? <Cell className="py-1.5">{change(line, line.name || line.email)}</Cell> : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
