import { expect, it } from "vitest";
import sentences from "../../messages/en/ui.json";
import { spokenText } from "./spoken-text";

it.each([
  ["Forward pass", "Forward pass"],
  ["Multiply by **all** of $x^2$", "Multiply by all of x squared"],
  ["$\\frac{\\partial f}{\\partial x}$", "partial f over partial x"],
  ["$w \\leftarrow w - \\eta \\nabla L$", "w becomes w minus eta nabla L"],
  ["$f'(x) = 2x$", "f prime (x) equals 2x"],
  ["$\\cos\\left(15 x^{4}\\right)$", "cos (15 x to the power 4 )"],
  ["![A bowl of $x^2$](image:0123456789abcdef0123456789abcdef)", "A bowl of x squared"],
  ["This: ![From \\[0 1\\]](image:0123) or\n\n![](image:0)", "This: From [0 1] or"],
])("%s", (markdown, words) => {
  expect(spokenText(markdown, (key) => sentences.spoken[key])).toBe(words);
});
