import { PathParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { describe, expect, it } from "vitest";
import { inEnglish } from "./in-english.test-kit";
import { MathLine, MathText } from "./math-text";

const html = (markdown: string) => inEnglish(<MathText>{markdown}</MathText>);

describe("text from authors", () => {
  it("sets formulas with MathML beside them", () => {
    const set = html("The slope of $x^2$ is\n\n$$\n2x\n$$\n");
    expect(set).toContain("<math");
    expect(set).toContain("katex-display");
    expect(set).toContain("The slope of");
  });

  it("sets double dollars as a formula of its own, on one line too", () => {
    expect(html("$$2x$$")).toContain("katex-display");
    expect(html("so $$2x$$ it is")).toContain("katex-display");
    expect(html("so $2x$ it is")).not.toContain("katex-display");
  });

  it("takes a mark that follows a formula into it, so that no line begins with the mark", () => {
    expect(html("at $x^2$, then")).toContain(">x^2,</annotation>");
    expect(html("at $x^2$, then")).toContain("</span> then");
    expect(html("(at $x^2$) then")).toContain(">x^2</annotation>");
    expect(html("at $\\left(x\\right)$.")).toContain("\\mathclose{.}</annotation>");
    expect(html("so $$2x$$, it is")).toContain(">2x,</annotation>");
  });

  it("sets tables, lists and emphasis", () => {
    expect(html("| a | b |\n|---|---|\n| 1 | *2* |")).toContain("<em>2</em>");
  });

  it("shows what cannot be set as it was written", () => {
    expect(html("$\\frac{$")).toContain("\\frac{");
  });

  it("names a table's heading that is a formula, and makes no heading of an empty corner", () => {
    const table = html("| | $f^2$ |\n|---|---|\n| a | b |");
    expect(table).toContain('<span class="sr-only">f squared</span>');
    expect(table.match(/<th[ >]/g)).toHaveLength(1);
  });

  it("shows a picture of the course on its pages, and its words elsewhere", () => {
    const markdown = "![A bowl \\[open\\]](image:0123456789abcdef0123456789abcdef)";
    expect(html(markdown)).toBe('<div class="prose"><p>A bowl [open]</p></div>');
    const there = inEnglish(
      <PathParamsContext.Provider value={{ courseId: "c1" }}>
        <MathText>{markdown}</MathText>
      </PathParamsContext.Provider>,
    );
    expect(there).toContain('src="/courses/c1/images/0123456789abcdef0123456789abcdef" alt="A bowl [open]"');
    expect(html("![x](image:../../secret)")).not.toContain("<img");
  });

  it("leaves out the paragraph in a line", () => {
    expect(inEnglish(<MathLine>{"the $x$ axis"}</MathLine>)).not.toContain("<p>");
  });
});

describe("script injection", () => {
  it.each([
    ["a script element", "<script>alert(1)</script>hello"],
    ["an event handler", '<img src=x onerror="alert(1)">'],
    ["a script link", "[click](javascript:alert(1))"],
    ["a script link with odd letters", "[click](JaVaScRiPt:alert(1))"],
    ["a script link with a tab in it", "[click](java&#9;script:alert(1))"],
    ["a data link", "[click](data:text/html;base64,PHNjcmlwdD4=)"],
    ["an autolink", "<javascript:alert(1)>"],
    ["a picture from elsewhere", "![x](https://evil.example/x.png)"],
    ["a link inside a formula", "$\\href{javascript:alert(1)}{x}$"],
    ["HTML inside a formula", "$\\htmlData{x=y}{x}$ $\\text{<script>alert(1)</script>}$"],
    ["a frame", '<iframe src="https://evil.example"></iframe>'],
    ["a style element", "<style>body{display:none}</style>"],
  ])("%s does nothing", (_, markdown) => {
    const made = html(markdown);
    expect(made).not.toMatch(/<(script|iframe|style|img|object|embed|form)\b/i);
    expect(made).not.toMatch(/\son\w+=/i);
    expect(made).not.toMatch(/(href|src)="(javascript|data|https:\/\/evil)/i);
  });
});
