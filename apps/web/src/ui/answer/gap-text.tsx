import { renderMathText } from "../math-text";
import { GapBlank } from "./gap-context";
import { splitGaps } from "./split-gaps";

type Props = { readonly text: string; readonly gaps: readonly { readonly id: string }[] };

/** A text with a field for each `[[id]]`. Set on the server; the fields find their values by context. */
export function GapText({ text, gaps }: Props) {
  const ids = gaps.map((gap) => gap.id);
  const Gap = ({ name = "" }: { readonly name?: string }) => <GapBlank id={name} number={ids.indexOf(name) + 1} />;
  return <div className="prose leading-10">{renderMathText(text, { plugin: () => splitGaps(ids), components: { output: Gap } })}</div>;
}
