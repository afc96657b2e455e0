import type { HelpReason, StudentInNeed } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LocalTime } from "@/ui/local-time";
import { TextLink } from "@/ui/text-link";

type Props = { readonly courseId: string; readonly need: readonly StudentInNeed[]; readonly zone: string; readonly students: number };

const REASONS: readonly HelpReason[] = ["stuck", "behind", "stopped", "not-begun"];

/** Who needs help today, by the reason; each leads to the student's own page. */
export function NeedsHelp({ courseId, need, zone, students }: Props) {
  const t = useTranslations("dashboard");
  if (need.length === 0) return <p className="text-small text-quiet">{students === 0 ? t("thereAreNoStudentsYet") : t("nobodyNeedsHelp")}</p>;
  return (
    <div className="flex flex-col gap-3 text-small">
      {REASONS.map((reason) => {
        const alike = need.filter((student) => student.reason === reason);
        const [first] = alike;
        if (!first) return null;
        return (
          <section key={reason}>
            <h3 className="font-strong">{t(`reason.${reason}`, { count: first.alike })}</h3>
            <ul className="divide-y divide-line">
              {alike.map((student) => (
                <li key={student.userId} className="py-1">
                  <Link href={`/teach/${courseId}/students/${student.userId}`} prefetch={false} className="underline-offset-4 hover:underline">
                    {student.name}
                  </Link>{" "}
                  <span className="text-quiet">
                    <Why student={student} zone={zone} />
                  </span>
                </li>
              ))}
            </ul>
            {first.alike > alike.length ? (
              <p>
                <TextLink href={`/teach/${courseId}/grid`}>{t("andMore", { count: first.alike - alike.length })}</TextLink>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

function Why({ student, zone }: { readonly student: StudentInNeed; readonly zone: string }) {
  const t = useTranslations("dashboard");
  const last = student.lastAt;
  switch (student.reason) {
    case "stuck":
      return t("stuck", { problems: student.problems, newestTitle: student.newestTitle ?? "" });
    case "behind":
      return t("behind", { share: Math.round((student.share ?? 0) * 100), median: Math.round((student.median ?? 0) * 100) });
    case "stopped":
      return last ? t.rich("stopped", { moment: () => <LocalTime at={last} zone={zone} withTime={false} /> }) : null;
    case "not-begun":
      return null;
  }
}
