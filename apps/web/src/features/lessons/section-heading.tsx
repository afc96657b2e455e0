import { sectionId } from "@nabla/grader";
import { Children, isValidElement, type ReactNode } from "react";

/** A heading that can be linked to and shows when it was, by the same rule as the grader's links to lessons. */
export function SectionHeading({ children }: { readonly children?: ReactNode }) {
  return (
    <h2 id={sectionId(textOf(children))} className="scroll-mt-6 target:text-accent">
      {children}
    </h2>
  );
}

/** The words of a heading; formulas in it have none. */
function textOf(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => (typeof child === "string" ? child : isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : ""))
    .join("");
}
