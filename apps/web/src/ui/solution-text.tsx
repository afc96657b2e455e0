import { Children, isValidElement, type ReactNode } from "react";
import { renderMathText } from "./math-text";
import { useSpokenText } from "./use-spoken-text";

type Node = { readonly tagName?: string; readonly value?: string; readonly properties?: { readonly className?: unknown }; readonly children?: readonly Node[] };
type Props = { readonly children?: ReactNode; readonly node?: Node };

const elementsOf = (node: Node | undefined): readonly Node[] => (node?.children ?? []).filter((child) => child.tagName !== undefined);

/** The Markdown of what stands in an element, as far as it is said: its text, and its formulas in dollar signs. */
function saidIn({ value, tagName, properties, children = [] }: Node): string {
  const inside = value ?? children.map(saidIn).join("");
  return tagName === "code" && String(properties?.className).includes("math-") ? `$${inside}$` : inside;
}

/** A step is written as a list item: a paragraph that begins with the rule's name in italics, then the line that comes of it. */
function isStep(node: Node | undefined): boolean {
  const [rule, line] = elementsOf(node);
  return rule?.tagName === "p" && line !== undefined && rule.children?.[0]?.tagName === "em";
}

/** A line of a worked solution that unfolds to the rule that was used; other list items stay as they are. */
function StepItem({ children, node }: Props) {
  const spokenText = useSpokenText();
  if (!isStep(node)) return <li>{children}</li>;
  const [rule, ...lines] = Children.toArray(children).filter((child) => isValidElement(child));
  return (
    <li className="step">
      <details>
        {/* What unfolds has the line as its name, in words: a formula alone is none. */}
        <summary aria-label={spokenText(elementsOf(node).slice(1).map(saidIn).join(" "))}>{lines}</summary>
        {rule}
      </details>
    </li>
  );
}

/** A worked solution: Markdown with maths, its steps as lines that unfold to their rules. */
export function SolutionText({ children }: { readonly children: string }) {
  return <div className="prose">{renderMathText(children, { components: { li: StepItem } })}</div>;
}
