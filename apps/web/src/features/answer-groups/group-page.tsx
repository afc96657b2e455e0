import { getTranslations } from "next-intl/server";
import { GivenText } from "@/ui/answer/given-text";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { AcceptForm } from "./accept-form";
import { GroupAnswers } from "./group-answers";
import type { LoadedGroup } from "./load-group";
import { SignSays } from "./sign-says";
import { UndoAcceptance } from "./undo-acceptance";

type Props = { readonly courseId: string; readonly loaded: LoadedGroup };

/** One group of wrong answers: whose they are, what they would be worth if they were accepted, and the way to do so or to take it back. */
export async function GroupPage({ courseId, loaded }: Props) {
  const t = await getTranslations("answer-groups");
  const { course, title, group, answers, mayAccept } = loaded;
  const first = group.texts[0];
  return (
    <>
      <PageHeader
        title={t("groupTitle")}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title, href: `/teach/${courseId}/problems/${group.problemId}/answers` },
        ]}
      />
      <p className="mb-2 text-lead">
        <span className="font-strong">{t("students", { count: group.students })}</span> {t("gave")} <SignSays sign={group.sign} />
      </p>
      {first ? (
        <div className="mb-6 text-quiet">
          {t("forInstance")} <GivenText given={first.given} input={first.input} />
        </div>
      ) : null}
      {group.accepted ? (
        <div className="mb-6 max-w-prose">
          <Notice tone="correct" title={t("acceptedFor", { percent: Math.round(group.accepted.score * 100) })}>
            <p>
              {group.accepted.reason} · <LocalTime at={group.accepted.at} zone={course.timeZone} />
            </p>
            {mayAccept ? <UndoAcceptance courseId={courseId} acceptanceId={group.accepted.acceptanceId} /> : null}
          </Notice>
        </div>
      ) : mayAccept ? (
        <Card className="mb-8 max-w-prose">
          <AcceptForm courseId={courseId} groupId={group.groupId} answers={answers.map(({ worth, workScore, points, byPerson }) => ({ worth, workScore, points, byPerson }))} all={group.answers} />
        </Card>
      ) : null}
      {answers.length === 0 ? <EmptyState title={t("emptyGroup")}>{t("emptyGroupWhy")}</EmptyState> : <GroupAnswers courseId={courseId} answers={answers} all={group.answers} zone={course.timeZone} />}
    </>
  );
}
