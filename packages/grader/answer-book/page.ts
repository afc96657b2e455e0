import type { JudgedRow } from "./judge-book";
import type { Topic } from "./topic";

type Judged = { readonly topic: Topic; readonly rows: readonly JudgedRow[] };
type Page = { readonly file: string; readonly text: string };

/** docs/answer-book: an overview, and one page a chapter. */
export function answerBookPages(judged: readonly Judged[]): readonly Page[] {
  return [{ file: "README.md", text: overview(judged) }, ...judged.map((one) => ({ file: fileOf(one.topic), text: chapter(one) }))];
}

const fileOf = ({ title }: Topic): string => `${title.toLowerCase().replace(/[^a-z]+/g, "-")}.md`;
const isWrong = ({ got, expected }: JudgedRow): boolean => got !== expected;
const count = (rows: readonly JudgedRow[], holds: (row: JudgedRow) => boolean): number => rows.filter(holds).length;

function overview(judged: readonly Judged[]): string {
  const all = judged.flatMap(({ rows }) => rows);
  const lines = judged.map(({ topic, rows }) => figures(`[${topic.title}](${fileOf(topic)})`, rows));
  const failing = all.filter(isWrong);
  return `# The answer book

${all.length} answers to ${judged.reduce((total, { topic }) => total + topic.asked.length, 0)} references, each with the verdict that mathematics gives and what the row is for. The verdicts were
written down by hand and not worked out by the engine. A test judges every row; another keeps these pages in step with the tables
in \`packages/grader/answer-book\` (\`npx tsx packages/grader/answer-book/write.ts\` writes them).

| chapter | rows | right | wrong | undecided | proved | by points | refuted |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}
${figures("**all**", all)}

## What it still gets wrong

${failing.length === 0 ? "Nothing that is in the book." : table(failing)}
`;
}

function figures(title: string, rows: readonly JudgedRow[]): string {
  const undecided = count(rows, (row) => isWrong(row) && row.got === "undecided");
  const wrong = count(rows, isWrong) - undecided;
  const by = ["proved", "sampled", "refuted"].map((kind) => count(rows, (row) => row.by === kind));
  return `| ${[title, rows.length, rows.length - wrong - undecided, wrong, undecided, ...by].join(" | ")} |`;
}

const chapter = ({ topic, rows }: Judged): string => `# ${topic.title}\n\n${topic.says} Back to [the overview](README.md).\n\n${table(rows)}\n`;

function table(rows: readonly JudgedRow[]): string {
  const lines = rows.map((row, i) => {
    const asked = `${code(row.reference)}${row.domain === undefined ? "" : ` where ${code(row.domain)}`}`;
    const again = rows[i - 1]?.reference === row.reference && rows[i - 1]?.domain === row.domain;
    return `| ${again ? "" : asked} | ${code(row.answer)} | ${row.expected}${isWrong(row) ? `, judged **${row.got}**` : ""} | ${row.by} | ${row.why} |`;
  });
  return `| reference | answer | verdict | evidence | why |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}`;
}

/** A bar would end the cell. */
const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
