import { useTranslations } from "next-intl";
import { GrantedList } from "@/ui/granted-list";
import { LocalTime } from "@/ui/local-time";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { LoadedExtensions } from "./load-extensions";
import { RemoveExtension } from "./remove-extension";

type Props = { readonly courseId: string; readonly setId: string; readonly zone: string; readonly extensions: LoadedExtensions["extensions"] };

/** What holds for single students beside what the set says, a row each. */
export function GrantedTable({ courseId, setId, zone, extensions }: Props) {
  const t = useTranslations("assignments.extensions");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell>{t("student")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("granted")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("why")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("remove")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {extensions.map((one) => {
          const granted = <GrantedList granted={one} zone={zone} />;
          const why = (
            <>
              <span className="wrap-anywhere">{one.reason}</span>
              <span className="block text-small text-quiet">{t.rich("by", { name: one.grantedBy ?? t("nobody"), moment: () => <LocalTime at={one.grantedAt} zone={zone} /> })}</span>
            </>
          );
          return (
            <tr key={one.userId}>
              <RowHead className="wrap-anywhere sm:min-w-40">
                <TextLink href={`/teach/${courseId}/sets/${setId}/as/${one.userId}`}>{one.studentName}</TextLink>
                {one.section ? <span className="block text-quiet">{one.section}</span> : null}
                <PhoneLine>
                  {granted}
                  {why}
                </PhoneLine>
              </RowHead>
              <Cell className={NOT_ON_PHONE}>{granted}</Cell>
              <Cell className={NOT_ON_PHONE}>{why}</Cell>
              <Cell className="text-right">
                <RemoveExtension courseId={courseId} setId={setId} userId={one.userId} name={one.studentName} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
