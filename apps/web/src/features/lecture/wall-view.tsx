import { useTranslations } from "next-intl";
import { GivenText } from "@/ui/answer/given-text";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { InlineMath } from "@/ui/inline-math";
import { LiveStatus } from "@/ui/live-status";
import { MathFormula } from "@/ui/math-formula";
import { MathText } from "@/ui/math-text";
import { Meter } from "@/ui/meter";
import { PageHeader } from "@/ui/page-header";
import type { WallGroup } from "./gather-groups";
import { HowToTakePart } from "./how-to-take-part";
import type { Wall } from "./load-wall";
import { SolutionSection } from "./solution-section";
import { WallControls } from "./wall-controls";

/** What hangs on the wall of a lecture: the question, how to take part, and what comes in, as groups without names. */
export function WallView({ courseId, wall }: { readonly courseId: string; readonly wall: Wall }) {
  const t = useTranslations("lecture");
  const { view, state, groups, answers, students, code, solution, sessionId } = wall;
  const base = `/teach/${courseId}`;
  return (
    <div id="wall" className="bg-paper text-lead">
      <PageHeader
        title={view.title}
        crumbs={[
          { title: wall.courseTitle, href: base },
          { title: t("title"), href: `${base}/live` },
        ]}
        action={<WallControls courseId={courseId} sessionId={sessionId} problemId={wall.problemId} title={view.title} state={state} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <Card>
            <MathText className="text-title">{view.statement}</MathText>
          </Card>
          <section aria-labelledby="groups" className="mt-8">
            <div className="mb-4 flex flex-wrap items-baseline justify-between gap-4">
              <h2 id="groups" className="text-title">
                {t("whatCameIn")}
              </h2>
              <p className="tabular" role="status">
                {t("answersOf", { answers, students })}
              </p>
            </div>
            {groups.length === 0 ? (
              <EmptyState title={t("nothingYet")}>{t("groupsAppear")}</EmptyState>
            ) : (
              <ol className="flex flex-col gap-3">
                {groups.map((group) => (
                  <GroupRow key={group.key} group={group} all={answers} told={state !== "OPEN"} input={view.input} />
                ))}
              </ol>
            )}
          </section>
          <SolutionSection markdown={solution} />
        </div>
        <aside className="flex flex-col gap-6">
          {code === null ? <p className="text-quiet">{t("isOver")}</p> : <HowToTakePart code={code} />}
          <LiveStatus events={`${base}/live/${sessionId}/events`} since={wall.since} />
        </aside>
      </div>
    </div>
  );
}

type RowProps = { readonly group: WallGroup; readonly all: number; readonly told: boolean; readonly input: Wall["view"]["input"] };

/** One group: how many, and what they answered; whether it is right only once that is told. */
function GroupRow({ group, all, told, input }: RowProps) {
  const t = useTranslations("lecture");
  const says = t("students", { count: group.students });
  return (
    <li className="rounded-xl border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-24 font-strong tabular">{says}</span>
        <span className="min-w-0 flex-1 basis-48 overflow-x-auto">{group.latex === null ? <GivenText given={group.given} input={input} /> : <MathFormula latex={group.latex} />}</span>
        {told ? <Badge tone={group.right === null ? "undecided" : group.right ? "correct" : "wrong"}>{t(group.right === null ? "open" : group.right ? "right" : "wrong")}</Badge> : null}
      </div>
      <Meter label={says} value={group.students} max={all} className="mt-3" />
      {told && group.mistake !== null ? (
        <p className="mt-2 text-body">
          <InlineMath text={group.mistake} />
        </p>
      ) : null}
    </li>
  );
}
