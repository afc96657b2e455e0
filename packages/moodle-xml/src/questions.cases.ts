import { expect } from "vitest";
import type { LeftCode, RemarkCode } from "./codes";

/* Small questions as Moodle 4 exports them, and what each becomes. */

export const quiz = (questions: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions}\n</quiz>`;

type Case = {
  readonly name: string;
  readonly xml: string;
  /** What the problem file holds. */
  readonly holds: Readonly<Record<string, unknown>>;
  /** Besides `concept`. */
  readonly remarks?: readonly RemarkCode[];
  /** Texts that are right and wrong, besides the key and what is near it. */
  readonly right?: readonly string[];
  readonly wrong?: readonly string[];
};

type Stack = { readonly variables?: string; readonly text: string; readonly key: string; readonly test?: string; readonly options?: string; readonly type?: string; readonly more?: string; readonly nodes?: string; readonly next?: string; readonly score?: string; readonly feedback?: string };

/** One question with a name, a text and what its type wants. */
const question = (type: string, text: string, rest: string): string => `<!-- question: 4711 -->
<question type="${type}">
  <name><text>A question</text></name>
  <questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>
  <generalfeedback format="html"><text></text></generalfeedback>
  <defaultgrade>1.0000000</defaultgrade>
  <penalty>0.3333333</penalty>
  <hidden>0</hidden>
  <idnumber></idnumber>
  ${rest}
</question>`;

const answer = (percent: number, text: string, rest = ""): string => `<answer fraction="${percent}" format="html"><text><![CDATA[${text}]]></text><feedback format="html"><text></text></feedback>${rest}</answer>`;
const plain = (percent: number, text: string, rest = ""): string => `<answer fraction="${percent}" format="moodle_auto_format"><text>${text}</text><feedback format="html"><text></text></feedback>${rest}</answer>`;

export const node = (name: number, test: string, key: string, { options = "", right = -1, wrong = -1, mode = "=", gives = "1", misses = "0", sans = "ans1" } = {}): string => `<node><name>${name}</name><description></description><answertest>${test}</answertest><sans>${sans}</sans><tans>${key}</tans><testoptions>${options}</testoptions><quiet>0</quiet>
<truescoremode>${mode}</truescoremode><truescore>${gives}</truescore><truepenalty></truepenalty><truenextnode>${right}</truenextnode><trueanswernote>prt1-${name}-T</trueanswernote><truefeedback format="html"><text></text></truefeedback>
<falsescoremode>=</falsescoremode><falsescore>${misses}</falsescore><falsepenalty></falsepenalty><falsenextnode>${wrong}</falsenextnode><falseanswernote>prt1-${name}-F</falseanswernote><falsefeedback format="html"><text></text></falsefeedback></node>`;

export const stack = ({ variables = "", text, key, test = "AlgEquiv", options = "", type = "algebraic", more = "", nodes = node(0, test, key, { options }), feedback = "" }: Stack): string =>
  question("stack", `${text} [[input:ans1]] [[validation:ans1]]`, `<stackversion><text>2024072500</text></stackversion>
<questionvariables><text>${variables}</text></questionvariables>
<specificfeedback format="html"><text>[[feedback:prt1]]</text></specificfeedback>
<questionnote><text></text></questionnote><questionsimplify>1</questionsimplify><assumepositive>0</assumepositive>
<input><name>ans1</name><type>${type}</type><tans>${key}</tans><boxsize>15</boxsize><forbidwords></forbidwords><forbidfloat>1</forbidfloat></input>
<prt><name>prt1</name><value>1.0000000</value><autosimplify>1</autosimplify><feedbackstyle>1</feedbackstyle><feedbackvariables><text>${feedback}</text></feedbackvariables>${nodes}</prt>${more}`);

export const QUESTIONS: readonly Case[] = [
  {
    name: "numerical: a tolerance, points, hints, tags, feedback",
    xml: `<question type="numerical">
      <name><text>Gravity &amp; friends</text></name>
      <questiontext format="html"><text><![CDATA[<p dir="ltr">Give \\(\\frac{1}{3}\\) of <strong>g</strong>&nbsp;= 9.81&thinsp;m/s<sup>2</sup>; it costs 5 $ &lt; 6 $.</p>]]></text></questiontext>
      <generalfeedback format="html"><text><![CDATA[<p>It is \\[ g_1 = \\frac{9.81}{3}. \\] That is all.</p>]]></text></generalfeedback>
      <defaultgrade>2.5000000</defaultgrade>
      <answer fraction="100" format="moodle_auto_format"><text>3.27</text><feedback format="html"><text></text></feedback><tolerance>0.01</tolerance></answer>
      <answer fraction="0" format="moodle_auto_format"><text>*</text><feedback format="html"><text>No.</text></feedback><tolerance>0</tolerance></answer>
      <unitgradingtype>0</unitgradingtype><unitpenalty>0.1000000</unitpenalty><showunits>3</showunits><unitsleft>0</unitsleft>
      <hint format="html"><text><![CDATA[<p>Divide.</p>]]></text></hint>
      <tags><tag><text>physics</text></tag></tags>
    </question>`,
    holds: {
      id: "gravity-friends", title: "Gravity & friends", points: 2.5, tags: ["physics"], hints: ["Divide."], solution: "It is\n\n$$\ng_1 = \\frac{9.81}{3}.\n$$\n\nThat is all.",
      statement: expect.stringContaining("$\\frac{1}{3}$ of **g**"), ask: { kind: "number", value: "3.27", policy: { absolute: 0.01 } },
    },
    right: ["3.265", "3.275"],
    wrong: ["3.29"],
  },
  { name: "numerical: exact, with parts of the points elsewhere", xml: question("numerical", "<p>Half?</p>", plain(100, "0.5", "<tolerance>0</tolerance>") + plain(50, "5", "<tolerance>0</tolerance>")), holds: { ask: { kind: "number", value: "0.5" } }, remarks: ["partial-answers"], right: ["1/2"], wrong: ["5"] },
  { name: "numerical: a power of ten, a unit that may be written", xml: question("numerical", "<p>Small?</p>", `${plain(100, "1.5e-3", "<tolerance>1e-4</tolerance>")}<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><unitgradingtype>0</unitgradingtype>`), holds: { ask: { value: "1.5e-3", policy: { absolute: 0.0001 } } }, remarks: ["units"], right: ["0.0015"], wrong: ["0.15"] },
  {
    name: "multichoice: one option",
    xml: question("multichoice", "<p>Which is \\(\\{x : x_1 &lt; {{x}}_2\\}\\)?</p><p><img src=\"@@PLUGINFILE@@/a.png\" alt=\"A\"></p>", `<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
      ${answer(100, "<p>this <em>one</em></p>")}${answer(0, "<p>\\(x^2\\)</p>").replace("<feedback format=\"html\"><text></text>", "<feedback format=\"html\"><text><![CDATA[<p>A square.</p>]]></text>")}${answer(-50, "<p>none_of_them*</p>")}`).replace("]]></text></questiontext>", "]]></text><file name=\"a.png\" path=\"/\" encoding=\"base64\">iVBORw0KGgo=</file></questiontext>"),
    holds: { statement: "Which is $\\{x : x_1 < { {x} }_2\\}$?", ask: { kind: "choice", options: [{ text: "this _one_", correct: true }, { text: "$x^2$", why: "A square." }, { text: "none_of_them\\*" }] } },
    remarks: ["image"],
  },
  { name: "multichoice: several options", xml: question("multichoice", "<p>Which?</p>", `<single>false</single>${answer(50, "a")}${answer(50, "b")}${answer(-50, "c")}${answer(-50, "d")}`), holds: { ask: { kind: "choices", options: [{ text: "a", correct: true }, { text: "b", correct: true }, { text: "c" }, { text: "d" }] } } },
  { name: "multichoice: several options that count otherwise", xml: question("multichoice", "<p>Which?</p>", `<single>false</single>${answer(70, "a")}${answer(30, "b")}${answer(0, "c")}`), holds: { ask: { kind: "choices" } }, remarks: ["other-marking"] },
  { name: "truefalse", xml: question("truefalse", "<p>Is it?</p>", plain(0, "true") + plain(100, "false")), holds: { ask: { kind: "choice", options: [{ text: "true" }, { text: "false", correct: true }] } } },
  {
    name: "matching, with an answer too many",
    xml: question("matching", "<p>Match.</p>", `<shuffleanswers>true</shuffleanswers><subquestion format="html"><text><![CDATA[<p>\\(\\sin\\)</p>]]></text><answer><text>\\(\\cos\\)</text></answer></subquestion><subquestion format="html"><text><![CDATA[<p>\\(\\cos\\)</p>]]></text><answer><text>minus sine</text></answer></subquestion><subquestion format="html"><text></text><answer><text>tan</text></answer></subquestion>`),
    holds: { ask: { kind: "match", pairs: [{ left: "$\\sin$", right: "$\\cos$" }, { left: "$\\cos$", right: "minus sine" }] } },
    remarks: ["distractors"],
  },
  { name: "shortanswer: a formula", xml: question("shortanswer", "<p>The derivative of \\(x^2\\)?</p>", `<usecase>0</usecase>${plain(100, "2x")}${plain(100, "2\\*x")}`), holds: { ask: { kind: "expression", value: "2 * x" } }, remarks: ["read-as-formula"], right: ["x + x"], wrong: ["x^2"] },
  { name: "shortanswer: a number", xml: question("shortanswer", "<p>A half?</p>", `<usecase>0</usecase>${plain(100, "1/2")}`), holds: { ask: { kind: "number", value: "1/2" } }, remarks: ["read-as-formula"], right: ["0.5"] },
  {
    name: "essay, with what graders look for",
    xml: question("essay", "<p>Why?</p>", `<responseformat>editor</responseformat><maxwordlimit>80</maxwordlimit><attachments>0</attachments><attachmentsrequired>0</attachmentsrequired><graderinfo format="html"><text><![CDATA[<ul><li>The slope.</li><li>The sign of \\(f'\\).</li></ul>]]></text></graderinfo><responsetemplate format="html"><text>Because</text></responsetemplate>`),
    holds: { ask: { kind: "explanation", words: 80, rubric: [{ says: "The slope." }, { says: "The sign of $f'$." }] } },
    remarks: ["template"],
  },
  { name: "essay without", xml: question("essay", "<p>Why?</p>", "<responseformat>editor</responseformat>"), holds: { ask: { kind: "explanation", rubric: [{ says: "A question" }] } }, remarks: ["no-rubric"] },
  { name: "plain text", xml: question("truefalse", "", plain(100, "true") + plain(0, "false")).replace("<questiontext format=\"html\"><text><![CDATA[]]>", () => "<questiontext format=\"plain_text\"><text><![CDATA[1 < 2 and $$x_1$$, *so*]]>"), holds: { statement: "1 < 2 and\n\n$$\nx_1\n$$\n\n, \\*so\\*" } },
  {
    name: "stack: a derivative",
    xml: stack({ variables: "a: 2+rand(4);\n n: rand([3,5]); /* a power */\np: a*x^n + %e^(-x)*sin(a*x);\nta: diff(p,x);", text: "<p>Let \\(f(x) = {@p@}\\). Find \\(f'(x)\\), for {@a@} and \\(x^{{@n@}}\\).</p>", key: "ta" }),
    holds: {
      concept: "derivative",
      parameters: { a: { integers: [2, 5] }, n: { choose: ["3", "5"] } },
      let: { p: "a * x^n + e^(-x) * sin(a * x)", ta: { derivative: "p", in: "x" } },
      statement: "Let $f(x) = {{p}}$. Find $f'(x)$, for ${{a}}$ and $x^{ {{n}} }$.",
      ask: { kind: "derivative", of: "p", in: "x" },
    },
  },
  { name: "stack: names with digits, a step, a derivative inside", xml: stack({ variables: "a1: rand_with_step(2,10,2); b: rand_with_prohib(-3,3,[0]); ta1: b*diff(log(x)+sqrt(x),x,1)+a1/2*%pi;", text: "<p>Give \\({@a1@} + {@2*b@}\\).</p>", key: "ta1" }), holds: { parameters: { a1: { choose: ["2", "4", "6", "8", "10"] }, b: { integers: [-3, 3], except: [0] } }, ask: { kind: "expression", value: "ta1" } } },
  { name: "stack: precedence", xml: stack({ text: "<p>Say it.</p>", key: "-x^2-(y-2)/(3*y^-1)^2^x/-5" }), holds: { ask: { kind: "expression" } }, right: ["-(x^2) + (y-2)/(5*(3/y)^(2^x))"], wrong: ["x^2 + (y-2)/(5*(3/y)^(2^x))"] },
  {
    name: "stack: every function, beside names that are the beginnings of theirs",
    xml: stack({
      variables: "a:rand([1/2]); b:rand([2]); c:rand([3]); l:rand([5]); s:rand([7]); t:rand([11]); ab:rand([13]); p: a - -b*c + l/(s*t)*ab;",
      text: "<p>Add.</p>",
      key: "p+sin(a)+cos(a)+tan(a)+sec(a)+csc(a)+cot(a)+asin(a)+acos(a)+atan(a)+sinh(a)+cosh(a)+tanh(a)+asinh(a)+acosh(b)+atanh(a)+exp(a)+sqrt(b)+abs(-c)+log(l)+ln(s)+floor(t/2)+ceiling(a)+erf(a)+max(a,b)+min(b,c)+lg(l)+lg(s,b)",
    }),
    holds: { ask: { kind: "number" } },
    right: ["1/2 + 6 + 65/77 + sin(1/2)+cos(1/2)+tan(1/2)+sec(1/2)+csc(1/2)+cot(1/2)+arcsin(1/2)+arccos(1/2)+arctan(1/2)+sinh(1/2)+cosh(1/2)+tanh(1/2)+arsinh(1/2)+arcosh(2)+artanh(1/2)+e^(1/2)+sqrt(2)+3+ln(5)+ln(7)+5+1+erf(1/2)+2+2+log10(5)+log2(7)"],
  },
  { name: "stack: drawn formulas", xml: stack({ variables: "f: rand([sin(t),cos(t)]); k: rand(3)+1;", text: "<p>\\[{@f@}\\]</p>", key: "k*f" }), holds: { parameters: { f: { choose: ["sin(t)", "cos(t)"] }, k: { integers: [1, 3] } }, statement: "$$\n{{f}}\n$$", ask: { kind: "expression", value: "k * f" } } },
  { name: "stack: a number within a tolerance", xml: stack({ variables: "n: 2+rand(5);", text: "<p>\\(\\sqrt{{@n@}}\\)?</p>", key: "sqrt(n)", test: "NumRelative", options: "0.01", type: "numerical" }), holds: { statement: "$\\sqrt{ {{n}} }$?", ask: { kind: "number", value: "sqrt(n)", policy: { relative: 0.01 } } } },
  { name: "stack: an absolute tolerance", xml: stack({ text: "<p>\\(\\pi\\)?</p>", key: "%pi", test: "NumAbsolute", options: "0.05", type: "numerical" }), holds: { ask: { kind: "number", value: "pi", policy: { absolute: 0.05 } } }, right: ["3.1"], wrong: ["3.2"] },
  { name: "stack: a factored form", xml: stack({ text: "<p>Factor \\(x^2-4\\).</p>", key: "(x-2)*(x+2)", test: "FacForm", options: "x" }), holds: { ask: { kind: "expression", value: "(x - 2) * (x + 2)", form: ["factored"] } } },
  { name: "stack: multiplied out, by a second node", xml: stack({ text: "<p>Multiply out.</p>", key: "x^2-4", nodes: node(0, "AlgEquiv", "x^2-4", { right: 1, gives: "0.5" }) + node(1, "Expanded", "x^2-4", { mode: "+", gives: "0.5" }) }), holds: { ask: { kind: "expression", value: "x^2 - 4", form: ["expanded"] } }, remarks: ["partial-answers"] },
  { name: "stack: one form alone", xml: stack({ text: "<p>Say it.</p>", key: "x+1", test: "EqualComAss" }), holds: { ask: { kind: "expression", value: "x + 1" } }, remarks: ["any-form"] },
  { name: "stack: a matrix", xml: stack({ variables: "a: 1+rand(4); M: matrix([a,1],[0,x]);", text: "<p>Give \\(2 {@M@}\\), \\(M^{T}\\).</p>", key: "matrix([2*a,2],[0,2*x])", type: "matrix" }), holds: { statement: "Give $2 \\begin{bmatrix} {{a}} & {{1}} \\\\ {{0}} & {{x}} \\end{bmatrix}$, $M^{T}$.", ask: { kind: "matrix", value: [["2 * a", "2"], ["0", "2 * x"]] } } },
  { name: "stack: positive letters, and a tree that says more of wrong answers", xml: stack({ text: "<p>Say it.</p>", key: "log(x)", nodes: node(0, "AlgEquiv", "log(x)", { wrong: 1 }) + node(1, "AlgEquiv", "1/x", { gives: "0.2" }) }).replace("<assumepositive>0", "<assumepositive>1"), holds: { ask: { kind: "expression", value: "ln(x)", domain: "x > 0" } }, remarks: ["tree-feedback", "partial-answers"], right: ["ln(x^2)/2"] },
];

const word = (key: string): string => question("shortanswer", "<p>Which?</p>", `<usecase>0</usecase>${plain(100, key)}`);

export const LEFT_QUESTIONS: readonly (readonly [LeftCode, string, string])[] = [
  ["question-type", "a description", question("description", "<p>Read this.</p>", "")],
  ["question-type", "a cloze", question("cloze", "<p>{1:NUMERICAL:=2}</p>", "")],
  ["question-type", "a name that every object has", question("constructor", "<p>What?</p>", "")],
  ["empty", "no text", question("numerical", "<p>&nbsp;</p>", plain(100, "1", "<tolerance>0</tolerance>"))],
  ["no-key", "no answer is right", question("numerical", "<p>What?</p>", plain(50, "1", "<tolerance>0</tolerance>"))],
  ["wildcard", "any number", question("numerical", "<p>What?</p>", plain(100, "*", "<tolerance>0</tolerance>"))],
  ["unreadable-number", "a decimal comma", question("numerical", "<p>What?</p>", plain(100, "1,5", "<tolerance>0</tolerance>"))],
  ["several-keys", "two numbers", question("numerical", "<p>What?</p>", plain(100, "2", "<tolerance>0</tolerance>") + plain(100, "-2", "<tolerance>0</tolerance>"))],
  ["units", "a unit is graded", question("numerical", "<p>What?</p>", `${plain(100, "2", "<tolerance>0</tolerance>")}<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><unitgradingtype>1</unitgradingtype>`)],
  ["equal-options", "two options", question("multichoice", "<p>Which?</p>", `<single>true</single>${answer(100, "<p>a</p>")}${answer(0, "a")}`)],
  ["maths-markup", "MathML", question("truefalse", "<p><math><mi>x</mi></math></p>", plain(100, "true") + plain(0, "false"))],
  ["attachments", "a file is wanted", question("essay", "<p>Draw.</p>", "<attachmentsrequired>1</attachmentsrequired>")],
  ["text-answer", "a word", word("Paris")],
  ["text-answer", "a letter", word("b")],
  ["text-answer", "an abbreviation", word("n/a")],
  ["text-answer", "a compound", word("x-y")],
  ["text-answer", "a word with a number", word("covid 19")],
  ["text-answer", "a formula of chemistry", word("C6H12O6")],
  ["text-answer", "a date", word("3 May 1990")],
  ["text-answer", "a logarithm of either base", word("2 log(x)")],
  ["text-answer", "an equation", word("y=2x+1")],
  ["wildcard", "a wildcard", word("2*x")],
  ["several-keys", "two formulas", question("shortanswer", "<p>What?</p>", plain(100, "x+1") + plain(100, "x+2"))],
  ["complex", "%i", stack({ text: "What?", key: "2+%i" })],
  ["complex", "i", stack({ text: "What?", key: "2*i" })],
  ["maxima", "a function of Maxima's", stack({ text: "What?", key: "integrate(x,x)" })],
  ["maxima", "an equation", stack({ text: "What?", key: "x=1" })],
  ["maxima", "a word as a name", stack({ text: "What?", key: "2*speed" })],
  ["maxima", "a name that is assigned twice", stack({ variables: "a:1; a:2;", text: "What?", key: "a*x" })],
  ["maxima", "a name that needs itself", stack({ variables: "p:p+1;", text: "What?", key: "p" })],
  ["maxima", "a name that was a letter", stack({ variables: "p:a*x; a:2;", text: "What?", key: "p" })],
  ["maxima", "an assignment inside of another", stack({ variables: "a: b: 2;", text: "What?", key: "b*x" })],
  ["maxima", "a call with an effect", stack({ variables: "load(\"x\");", text: "What?", key: "x" })],
  ["maxima", "a derivative by a name that has a value", stack({ variables: "x:2; p:x^2;", text: "What?", key: "diff(p,x)" })],
  ["maxima", "a list as a formula", stack({ variables: "l:[1,2];", text: "What?", key: "l" })],
  ["unsimplified", "simp:false", stack({ variables: "simp:false;", text: "What?", key: "x" })],
  ["random", "what another draw limits", stack({ variables: "a:3+rand(4); b:rand(a);", text: "What?", key: "b*x" })],
  ["random", "draws of several", stack({ variables: "b:rand_selection([1,2,3],2);", text: "What?", key: "b*x" })],
  ["castext", "a block", stack({ text: "[[if test='a=1']]One[[/if]]", key: "x" })],
  ["castext", "a value as text", stack({ text: "\\({#x#}\\)", key: "x" })],
  ["inputs", "two inputs", stack({ text: "What?", key: "x", more: "<input><name>ans2</name><type>algebraic</type><tans>1</tans></input>" })],
  ["inputs", "a list to choose from", stack({ text: "What?", key: "x", type: "dropdown" })],
  ["response-tree", "two trees", stack({ text: "What?", key: "x", more: `<prt><name>prt2</name>${node(0, "AlgEquiv", "x")}</prt>` })],
  ["response-tree", "not the answer itself is compared", stack({ text: "What?", key: "x", nodes: node(0, "AlgEquiv", "0", { sans: "ans1-x" }) })],
  ["response-tree", "another answer is right, too", stack({ text: "What?", key: "x", nodes: node(0, "AlgEquiv", "x", { wrong: 1 }) + node(1, "AlgEquiv", "2*x") })],
  ["response-tree", "the tree makes its own key", stack({ text: "What?", key: "k", feedback: "k: 2*x;" })],
  ["response-tree", "a right answer is not worth all", stack({ text: "What?", key: "x", nodes: node(0, "AlgEquiv", "x", { gives: "0.5" }) })],
  ["answer-test", "another test", stack({ text: "What?", key: "x", test: "CompSquare" })],
  ["answer-test", "a form alone, with no value", stack({ text: "What?", key: "x^2", test: "Expanded" })],
  ["answer-test", "a tolerance on a formula", stack({ text: "What?", key: "x", test: "NumRelative" })],
];
