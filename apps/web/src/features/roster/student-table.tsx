"use client";
import type { RosterLine, SectionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { LocalTime } from "@/ui/local-time";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { ChosenBar } from "./chosen-bar";

type Props = {
  readonly courseId: string;
  readonly students: readonly RosterLine[];
  readonly sections: readonly SectionRow[];
  /** Whether students can be chosen, to be placed or taken off. */
  readonly keeps: boolean;
  readonly zone: string;
  readonly problems: number;
  readonly points: number;
};

/** One page of the roster: who is in the class, in which section, since when, and how far they are. */
export function StudentTable({ courseId, students, sections, keeps, zone, problems, points }: Props) {
  const t = useTranslations("roster");
  const shortNumber = useShortNumber();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const here = students.filter(({ userId }) => chosen.has(userId));
  const toggle = (userId: string) => choose((before) => new Set(before.has(userId) ? [...before].filter((id) => id !== userId) : [...before, userId]));
  const ids = students.some(({ externalId }) => externalId !== "");
  return (
    <>
      {keeps ? <ChosenBar courseId={courseId} chosen={here} sections={sections} onDone={() => choose(new Set())} /> : null}
      <div className="wide-on-paper">
        <Table caption={t("students")}>
          <thead>
            <tr>
              {keeps ? (
                <HeadCell className="w-8 pr-0">
                  <input
                    type="checkbox"
                    aria-label={t("chooseAll")}
                    className="size-5 align-middle"
                    checked={here.length === students.length}
                    onChange={(event) => choose(new Set(event.target.checked ? students.map(({ userId }) => userId) : []))}
                  />
                </HeadCell>
              ) : null}
              <HeadCell>{t("name")}</HeadCell>
              <HeadCell className={NOT_ON_PHONE}>{t("email")}</HeadCell>
              {ids ? <HeadCell className={NOT_ON_PHONE}>{t("studentId")}</HeadCell> : null}
              {sections.length > 0 ? <HeadCell className={NOT_ON_PHONE}>{t("section")}</HeadCell> : null}
              <HeadCell className={NOT_ON_PHONE}>{t("joined")}</HeadCell>
              <HeadCell className={NOT_ON_PHONE}>{t("lastActive")}</HeadCell>
              <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("solvedOf", { problems })}</HeadCell>
              <HeadCell className="text-right">{t("pointsOf", { points: shortNumber(points) })}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {students.map((student) => (
              <tr key={student.userId} className={chosen.has(student.userId) ? "bg-accent-wash" : undefined}>
                {keeps ? (
                  <Cell className="py-1.5 pr-0">
                    <input type="checkbox" aria-label={t("choose", { name: student.name })} className="size-5 align-middle" checked={chosen.has(student.userId)} onChange={() => toggle(student.userId)} />
                  </Cell>
                ) : null}
                <RowHead className="py-1.5 wrap-anywhere sm:min-w-40">
                  <Link href={`/teach/${courseId}/students/${student.userId}`} prefetch={false} className="font-strong text-accent underline-offset-4 hover:underline">
                    {student.name}
                  </Link>
                  <PhoneLine>
                    {student.section ? `${student.section} · ` : ""}
                    {t("solvedCount", { solved: student.solved })} · {student.lastActiveAt ? <LocalTime at={student.lastActiveAt} zone={zone} /> : t("notYetActive")}
                  </PhoneLine>
                </RowHead>
                <Cell className={`max-w-64 truncate py-1.5 ${NOT_ON_PHONE}`} title={student.email}>
                  {student.email}
                </Cell>
                {ids ? <Cell className={`max-w-40 truncate py-1.5 tabular ${NOT_ON_PHONE}`}>{student.externalId}</Cell> : null}
                {sections.length > 0 ? <Cell className={`max-w-48 truncate py-1.5 ${NOT_ON_PHONE}`}>{student.section ?? <span className="text-quiet">–</span>}</Cell> : null}
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
      </div>
    </>
  );
}
