import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { StatedProblem } from "@/ui/answer/stated-problem";
import { MathText } from "@/ui/math-text";
import type { Task } from "./load-task";
import { TaskForm } from "./task-form";

type Props = {
  readonly courseId: string;
  readonly task: Task;
  /** What the skills are called that the task may teach. */
  readonly skillNames: Readonly<Record<string, string>>;
  /** Is it a problem like one of a set, which counts for nothing? */
  readonly similar?: boolean;
};

/** A problem of practice at work: the statement, the answer, the verdict. */
export function TaskWork({ courseId, task, skillNames, similar = false }: Props) {
  const { taskId, view, draft } = task;
  return (
    <StatedProblem view={view} given={draft?.answer ?? null}>
      <TaskForm
        key={taskId}
        courseId={courseId}
        taskId={taskId}
        input={view.input}
        statement={view.statement}
        texts={optionTexts(view.input)}
        gapText={gapTextOf(view.input)}
        draft={draft && { answer: draft.answer, at: draft.at.getTime() }}
        hints={task.hints}
        hintsShown={task.hintsShown.map((hint, i) => (
          <MathText key={i}>{hint}</MathText>
        ))}
        skillNames={skillNames}
        similar={similar}
      />
    </StatedProblem>
  );
}
