import { useTranslations } from "next-intl";
import { classNames } from "../class-names";
import { difference, type DifferenceLine } from "./difference";

type Props = { readonly caption: string; readonly before: string; readonly after: string };

const ROW = { same: "", removed: "bg-wrong-wash", added: "bg-correct-wash" } as const;
const SIGN = { same: "", removed: "−", added: "+" } as const;

/** Two texts as one table of lines: what was taken away, what came, with the changed words marked; signs and words say it beside the colours. */
export function DifferenceTable({ caption, before, after }: Props) {
  const t = useTranslations("ui.difference");
  const lines = difference(before, after);
  if (lines.every((line) => line === null || line.kind === "same")) return <p className="text-quiet">{t("noDifference")}</p>;
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-raised" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse font-mono text-small">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("lineBefore")}</th>
            <th scope="col">{t("lineAfter")}</th>
            <th scope="col">{t("change")}</th>
            <th scope="col">{t("text")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) =>
            line ? (
              <Line key={i} line={line} says={t(`kind.${line.kind}`)} />
            ) : (
              <tr key={i}>
                <td colSpan={4} className="border-y border-line bg-sunken px-2 py-0.5 text-center text-quiet">
                  {t("leftOut")}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, says }: { readonly line: DifferenceLine; readonly says: string }) {
  const number = "w-8 px-2 text-right align-top text-quiet tabular max-sm:hidden";
  return (
    <tr className={ROW[line.kind]}>
      <td className={number}>{line.before}</td>
      <td className={number}>{line.after}</td>
      <td className="w-6 px-1 text-center align-top font-strong">
        <span aria-hidden>{SIGN[line.kind]}</span>
        <span className="sr-only">{says}</span>
      </td>
      <td className="py-px pr-3 align-top wrap-anywhere whitespace-pre-wrap">
        {line.pieces.map((piece, i) => (piece.changed && line.pieces.length > 1 ? <Changed key={i} kind={line.kind}>{piece.text}</Changed> : <span key={i}>{piece.text}</span>))}
        {line.pieces.every(({ text }) => text === "") ? "\u00a0" : null}
      </td>
    </tr>
  );
}

function Changed({ kind, children }: { readonly kind: DifferenceLine["kind"]; readonly children: string }) {
  const style = "rounded-sm font-strong no-underline";
  return kind === "removed" ? <del className={classNames(style, "bg-wrong/10 text-wrong")}>{children}</del> : <ins className={classNames(style, "bg-correct/10 text-correct")}>{children}</ins>;
}
