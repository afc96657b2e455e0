import { expect, it } from "vitest";
import { toMarkdown } from "./html-to-markdown";

it.each([
  ["html", "<p>One<br>two</p><p></p><p>three</p>", "One\\\ntwo\n\nthree"],
  ["html", "<p>x<sup>2</sup> and a<sub>max</sub></p>", "x$^{2}$ and a$_{\\text{max}}$"],
  ["html", "<ul><li>\\(a_1\\)</li><li>so \\[b_1\\]</li></ul>", "- $a_1$\n- so\n  $$\n  b_1\n  $$"],
  ["html", "<table><tr><th>x</th><th>\\[y\\]</th></tr><tr><td>1</td><td>\\(2\\)</td></tr></table>", "| x | $y$ |\n| - | --- |\n| 1 | $2$ |"],
  ["html", "<p>&lt;b&gt; is a tag, {{x}} none, a*b*c, 1 &amp; 2</p>", "\\<b> is a tag, { {x} } none, a\\*b\\*c, 1 & 2"],
  ["html", "<p><code>{{a}} \\(b\\)</code></p>", "`{ {a} } b`"],
  ["html", "<p>\\(a &lt; b<br>\\begin{cases}1&amp;2\\end{cases}\\)</p>", "$a < b \\begin{cases}1&2\\end{cases}$"],
  ["html", "<script>alert(1)</script><p onclick=\"x()\">a</p>", "a"],
  ["html", "<p>5 $ and 6 $</p>", "5 \\$ and 6 \\$"],
  ["html", "<p><b>\\[x\\]</b></p>", "**$x$**"],
  ["html", "", ""],
  ["plain_text", "a < b\nc\n\nd", "a < b\\\nc\n\nd"],
  ["moodle_auto_format", "a & b", "a & b"],
  ["markdown", "*a* \\(x_1\\) 5 $", "*a* $x_1$ 5 \\$"],
])("%s: %s", (format, source, markdown) => {
  expect(toMarkdown(source, format)).toEqual({ text: markdown, remarks: [] });
});

it.each([
  ["<p>\\(a</p>", ["broken-maths"]],
  ["<p>a<img src=\"x.png\"></p>", ["image"]],
  ["<p>a</p><iframe src=\"https://example.org\"></iframe>", ["image"]],
])("says what is missing: %s", (source, remarks) => {
  expect(toMarkdown(source, "html").remarks).toEqual(remarks);
});
