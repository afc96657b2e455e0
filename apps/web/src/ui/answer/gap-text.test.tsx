import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { GapText } from "./gap-text";

it("has a field in each gap's place, numbered as they stand in the text, and leaves unknown ones as text", () => {
  const html = renderToStaticMarkup(<GapText text={"The **[[a]]** points to steepest [[b]], where $x>0$; see [[c]]."} gaps={[{ id: "b" }, { id: "a" }]} />);
  expect(html.match(/<input/g)).toHaveLength(2);
  expect(html).toMatch(/Gap 1[\s\S]*Gap 2/);
  expect(html).toContain("[[c]]");
  expect(html).toContain("<math");
});
