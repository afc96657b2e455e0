import { expect, it } from "vitest";
import { ownLineFormulas } from "./own-line-formulas";

it.each([
  ["already so", "a\n\n$$\nx\n$$\n\nb", "a\n\n$$\nx\n$$\n\nb"],
  ["on one line", "a\n\n$$x$$\n\nb", "a\n\n$$\nx\n$$\n\nb"],
  ["over two lines", "$$a\n= b$$\n\nmore $y$", "$$\na\n= b\n$$\n\nmore $y$"],
  ["with a full stop after it", "$$x$$.\n", "$$\nx.\n$$\n"],
  ["in a list", "- a\n\n  $$x$$\n", "- a\n\n  $$\n  x\n  $$\n"],
  ["inside a line", "so $$x$$ it is", "so $$x$$ it is"],
  ["two in a row", "$$x$$\n$$y$$", "$$\nx\n$$\n$$\ny\n$$"],
  ["in code", "```\n$$x$$\n```\n", "```\n$$x$$\n```\n"],
])("%s", (_, given, wanted) => {
  expect(ownLineFormulas(given)).toBe(wanted);
});
