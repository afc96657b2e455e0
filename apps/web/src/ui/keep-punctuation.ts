/** After `\right)` TeX would put a thin space before the mark. */
const AFTER_BRACKETS = /\\right\s*(?:\\\w+|\\?\S)\s*$/;

type Marked = { type: string; value?: string; children?: Marked[]; data?: unknown };

/**
 * Takes a mark that follows a formula in the line into the formula, as in a printed book: set apart, a browser may begin the
 * next line with it.
 */
export function keepPunctuation() {
  const visit = (node: Marked): void => {
    node.children?.forEach((child, i, all) => {
      const next = all[i + 1];
      const mark = child.type === "inlineMath" && next?.type === "text" ? /^[.,;?!]/.exec(next.value ?? "")?.[0] : undefined;
      if (mark === undefined || next?.value === undefined || child.value === undefined) return visit(child);
      child.value += AFTER_BRACKETS.test(child.value) ? `\\mathclose{${mark}}` : mark;
      child.data = withText(child.data, child.value);
      next.value = next.value.slice(1);
    });
  };
  return visit;
}

/** remark-math has copied the formula into what will be the element's text. */
function withText(data: unknown, value: string): unknown {
  return typeof data === "object" && data !== null && "hChildren" in data ? { ...data, hChildren: [{ type: "text", value }] } : data;
}
