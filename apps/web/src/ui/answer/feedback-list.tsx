import type { ComponentProps } from "react";
import { InlineMath } from "../inline-math";
import type { ShownFeedback } from "./answer-types";
import { LessonLink } from "./lesson-link";
import { Underlined } from "./reading-line";

type Props = {
  readonly feedback: readonly ShownFeedback[];
  /** What was sent, as text: the places that the feedback means are marked in it. */
  readonly text?: string | undefined;
  /** Where the course's lessons are; without it no lesson is linked. */
  readonly lessons?: string | undefined;
  readonly formula?: ComponentProps<typeof InlineMath>["formula"];
};

/** What the grader says about an answer, with the place in the student's own text where there is one. */
export function FeedbackList({ feedback, text, lessons, formula }: Props) {
  return (
    <ul className="flex flex-col gap-2">
      {feedback.map((one, i) => (
        <li key={`${one.code}-${i}`}>
          <p>
            <InlineMath text={one.message} {...(formula ? { formula } : {})} />
            <LessonLink lesson={one.lesson} lessons={lessons} />
          </p>
          {text !== undefined && one.span ? (
            <p className="overflow-x-auto py-1 font-mono text-small whitespace-pre">
              <Underlined text={text} from={one.span.from} to={one.span.to} tone="attention" />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
