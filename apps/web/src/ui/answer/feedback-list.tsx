import { InlineMath } from "../inline-math";
import { Underlined } from "./reading-line";

type Feedback = { readonly code: string; readonly message: string; readonly span?: { readonly from: number; readonly to: number } | undefined };

type Props = {
  readonly feedback: readonly Feedback[];
  /** What was sent, as text: the places that the feedback means are marked in it. */
  readonly text?: string | undefined;
};

/** What the grader says about an answer, with the place in the student's own text where there is one. */
export function FeedbackList({ feedback, text }: Props) {
  return (
    <ul className="flex flex-col gap-2">
      {feedback.map((one, i) => (
        <li key={`${one.code}-${i}`}>
          <p>
            <InlineMath text={one.message} />
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
