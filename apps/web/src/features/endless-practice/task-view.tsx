import { useTranslations } from "next-intl";
import { skillName } from "@/i18n/skill-name";
import type { MyLane } from "@/server/my-skills";
import { Badge } from "@/ui/badge";
import { CanDoList } from "@/ui/can-do-list";
import { PageHeader } from "@/ui/page-header";
import { TextLink } from "@/ui/text-link";
import { TODAY } from "./lanes";
import type { Task } from "./load-task";
import { NewTask } from "./new-task";
import { TaskWork } from "./task-work";

type Props = {
  readonly course: { readonly courseId: string; readonly title: string };
  readonly lane: string;
  readonly task: Task;
  /** The concept of the problem. */
  readonly concept: MyLane;
};

/** One problem of practice: the statement, the answer, the verdict, and the next one. */
export function TaskView({ course, lane, task, concept }: Props) {
  const t = useTranslations("endless-practice");
  const skills = useTranslations("skills");
  const base = `/courses/${course.courseId}`;
  const { view, taskId } = task;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0 max-w-3xl">
        <PageHeader
          title={
            <span id="problem" tabIndex={-1} className="outline-none">
              {view.title}
            </span>
          }
          crumbs={[
            { title: course.title, href: base },
            { title: t("title"), href: `${base}/practice` },
          ]}
        />
        <NewTask taskId={taskId} heading="problem" />
        <div className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-quiet">
          {task.review ? <Badge tone="accent">{t("task.review")}</Badge> : null}
          <span>{lane === TODAY ? `${t("today.short")} · ${concept.title}` : concept.title}</span>
          {task.review ? <span>{t("task.reviewOf")}</span> : null}
        </div>
        <TaskWork courseId={course.courseId} task={task} skillNames={{ [task.skill]: skills(skillName(task.skill)) }} />
      </div>
      <aside aria-labelledby="known" className="min-w-0 lg:pt-8">
        <h2 id="known" className="text-lead font-strong">
          {t("lane.known")}
        </h2>
        <CanDoList className="mt-3" items={concept.views.map(({ skill, state }) => ({ id: skill.id, says: skills(skillName(skill.id)), state }))} />
        <p className="mt-4 flex flex-col gap-1 text-small">
          <TextLink href={`${base}/lessons/${concept.slug}`}>{t("task.lesson")}</TextLink>
          <TextLink href={`${base}/practice`}>{t("lane.all")}</TextLink>
        </p>
      </aside>
    </div>
  );
}
