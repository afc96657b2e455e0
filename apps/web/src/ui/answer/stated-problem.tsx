import type { ReactNode } from "react";
import { Card } from "../card";
import { MathText } from "../math-text";
import { AnswerReady } from "./answer-ready";
import type { AnswerInput, Given } from "./answer-types";

type Props = { readonly view: { readonly statement: string; readonly input: AnswerInput }; /** What stands in the field at first. */ readonly given: Given | null; /** The field. */ readonly children: ReactNode };

/** A problem at work: the statement, and below it the field for the answer, made ready on the server. */
export function StatedProblem({ view: { statement, input }, given, children }: Props) {
  return (
    <>
      <Card>
        <MathText className="text-lead">{statement}</MathText>
      </Card>
      <div className="mt-6">
        <AnswerReady input={input} statement={statement} given={given}>
          {children}
        </AnswerReady>
      </div>
    </>
  );
}
