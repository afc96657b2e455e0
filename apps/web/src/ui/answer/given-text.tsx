import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AnswerInput, Given } from "./answer-types";
import { MathLine } from "../math-text";

/** An answer that was sent, as the student gave it. */
export function GivenText({ given, input }: { readonly given: Given | null; readonly input: AnswerInput }) {
  const t = useTranslations("ui");
  if (!given) return <span className="text-quiet">{t("earlierQuestion")}</span>;
  const name = (id: string) => {
    const text = optionsOf(input).find((option) => option.id === id)?.text;
    return text === undefined ? "—" : <MathLine>{text}</MathLine>;
  };
  switch (given.kind) {
    case "text":
      return input.kind === "explanation" ? <p className="whitespace-pre-line">{given.text}</p> : <code className="font-mono break-words">{given.text}</code>;
    case "entries":
      return (
        <code className="font-mono break-words">{given.rows.length > 0 && given.rows[0]?.length === 1 ? `(${given.rows.map(([entry]) => entry).join(", ")})` : `[${given.rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`}</code>
      );
    case "choice":
      return name(given.option);
    case "choices":
      return <Lines ids={given.options} name={name} />;
    case "order":
      return <Lines ids={given.items} name={name} numbered />;
    case "match":
      return (
        <ul>
          {Object.entries(given.pairs).map(([left, right]) => (
            <li key={left}>
              {name(left)} <span aria-label={t("match.goesWith")}>→</span> {name(right)}
            </li>
          ))}
        </ul>
      );
    case "parts":
      return (
        <ol className="list-decimal pl-6">
          {Object.entries(given.parts).map(([id, part]) => (
            <li key={id} className="pl-2">
              <GivenText given={part} input={input.kind === "parts" ? (input.parts.find((each) => each.id === id)?.input ?? input) : input} />
            </li>
          ))}
        </ol>
      );
    case "gaps":
      return <span>{Object.values(given.texts).join(" · ")}</span>;
  }
}

function Lines({ ids, name, numbered = false }: { readonly ids: readonly string[]; readonly name: (id: string) => ReactNode; readonly numbered?: boolean }) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={numbered ? "list-decimal pl-6" : "list-disc pl-6"}>
      {ids.map((id) => (
        <li key={id} className="pl-1">{name(id)}</li>
      ))}
    </List>
  );
}

function optionsOf(input: AnswerInput) {
  if (input.kind === "choice" || input.kind === "choices") return input.options;
  if (input.kind === "order") return input.items;
  return input.kind === "match" ? [...input.left, ...input.right] : [];
}
