import { renderMathText } from "../math-text";
import { GapBlank } from "./gap-context";
import { splitGaps } from "./split-gaps";

type Props = { readonly text: string; readonly gaps: readonly { readonly id: string }[] };

/** A text with a field for each `[[id]]`, numbered as they stand in it. Set on the server; the fields find their values by context. */
export function GapText({ text, gaps }: Props) {
  return <div className="prose leading-10">{renderMathText(text, { plugin: () => splitGaps(gaps.map((gap) => gap.id)), components: { output: Gap } })}</div>;
}

// One component for good: a new one at each rendering would take the cursor out of the field.
const Gap = ({ name = "", value = 0 }: { readonly name?: string; readonly value?: number | string }) => <GapBlank id={name} number={Number(value)} />;
