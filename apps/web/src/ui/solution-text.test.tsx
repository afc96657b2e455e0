import { expect, it } from "vitest";
import { inEnglish } from "./in-english.test-kit";
import { SolutionText } from "./solution-text";

const html = (markdown: string): string => inEnglish(<SolutionText>{markdown}</SolutionText>);

it("unfolds a step to its rule, and is called what the line says", () => {
  const step = html("- *power rule*: Bring the exponent down.\n\n  $$\\frac{d}{dx}x^2 = 2x$$");
  expect(step).toMatch(/<li class="step"><details><summary aria-label="d over dx x squared equals 2x">.*katex.*<\/summary>\s*<p><em>power rule<\/em>: Bring the exponent down\.<\/p><\/details>/s);
});

it("leaves an author's list as it is", () => {
  expect(html("- *first* see this\n- then that")).not.toContain("<details");
  expect(html("- one\n\n  $$x$$")).not.toContain("<details");
});
