import type { RosterStudent } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LocalTime } from "@/ui/local-time";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

type Props = { readonly courseId: string; readonly students: readonly RosterStudent[]; readonly zone: string; readonly problems: number; readonly points: number };

/** The roster: who is in the class, since when, and how far they are. */
export function StudentTable({ courseId, students, zone, problems, points }: Props) {
  const t = useTranslations("roster");
  const shortNumber = useShortNumber();
  return (
    <Table caption={t("students")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("joined")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("lastActive")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("solvedOf", { problems })}</HeadCell>
          <HeadCell className="text-right">{t("pointsOf", { points: shortNumber(points) })}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.userId}>
            <RowHead className="py-1.5 wrap-anywhere sm:min-w-40">
              <Link href={`/teach/${courseId}/students/${student.userId}`} className="font-strong text-accent underline-offset-4 hover:underline">
                {student.name}
              </Link>
              <PhoneLine>
                {t("solvedCount", { solved: student.solved })} · {student.lastActiveAt ? <LocalTime at={student.lastActiveAt} zone={zone} /> : t("notYetActive")}
              </PhoneLine>
            </RowHead>
            <Cell className={`max-w-72 truncate py-1.5 ${NOT_ON_PHONE}`} title={student.email}>
              {student.email}
            </Cell>
            <Cell className={`py-1.5 whitespace-nowrap ${NOT_ON_PHONE}`}>
              <LocalTime at={student.joinedAt} zone={zone} withTime={false} />
            </Cell>
            <Cell className={`py-1.5 whitespace-nowrap ${NOT_ON_PHONE}`}>{student.lastActiveAt ? <LocalTime at={student.lastActiveAt} zone={zone} /> : <span className="text-quiet">{t("notYet")}</span>}</Cell>
            <Cell className={`py-1.5 text-right ${NOT_ON_PHONE}`}>{student.solved}</Cell>
            <Cell className="py-1.5 text-right">{shortNumber(student.points)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
