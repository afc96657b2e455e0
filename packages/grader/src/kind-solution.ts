import { canonical, type Expr, presentable, toLatex } from "@nabla/calc-core";
import type { CellsTask } from "./problem/kinds/cells";
import type { Interval } from "./problem/kinds/interval-union";
import type { Task } from "./problem/task";

const latex = (e: Expr): string => toLatex(presentable(e));

type LongerKind = Extract<Task, { kind: "antiderivative" | "equation" | "set" | "interval" | "cells" | "explanation" }>;

/** The solution of the longer kinds where the author wrote none: the key, in words and formulas. */
export function kindSolution(task: LongerKind): string {
  switch (task.kind) {
    case "antiderivative": {
      const slopes = task.slopes.map(({ in: name, key }) => `- its derivative in $${name}$ is $${latex(key)}$`);
      return task.key ? `The answer is $${latex(task.key)} + C$: differentiate it to see that\n\n${slopes.join("\n")}` : `Every function belongs here of which it is true that\n\n${slopes.join("\n")}`;
    }
    case "equation":
      return `The equation is $${latex(task.left)} = ${latex(task.right)}$, or any multiple of it.`;
    case "set":
      return task.elements.length === 0 ? "There are none." : `The answer is $${task.elements.map((element) => (element.length === 1 ? element.map(latex).join() : `\\left(${element.map(latex).join(", ")}\\right)`)).join(",\\ ")}$.`;
    case "interval":
      return task.key.length === 0 ? "The set is empty." : `The answer is $${task.key.map(intervalLatex).join(" \\cup ")}$.`;
    case "cells":
      return tableOf(task);
    case "explanation":
      return "";
  }
}

const intervalLatex = ({ from, to }: Interval): string => `${from.closed ? "[" : "("}${from.at ? latex(canonical(from.at)) : "-\\infty"}, ${to.at ? latex(canonical(to.at)) : "\\infty"}${to.closed ? "]" : ")"}`;

/** A Markdown table with every cell filled. */
function tableOf({ shape, rows, columns, cells }: CellsTask): string {
  const head = ["", ...columns.map((column) => (shape === "table" ? `$${column}$` : column))];
  const lines = cells.map((row, i) => [shape === "table" ? `step ${rows[i] ?? ""}` : `$${rows[i] ?? ""}$`, ...row.map(({ key }) => `$${latex(key)}$`)]);
  return [head, head.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
