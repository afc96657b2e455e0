import type { ComponentType } from "react";
import { MathPreview } from "./math-preview";

type Props = {
  readonly text: string;
  /** What sets the formulas: on the server MathFormula, so that the browser has nothing to load for them. */
  readonly formula?: ComponentType<{ readonly latex: string }>;
};

/** A sentence with formulas between single dollar signs and **strong** words. */
export function InlineMath({ text, formula: Formula = MathPreview }: Props) {
  return (
    <>
      {withMarks(text).split(/(\$[^$]+\$|\*\*[^*]+\*\*)/).map((piece, i) => {
        if (/^\$[^$]+\$$/.test(piece)) return <Formula key={i} latex={piece.slice(1, -1)} />;
        return /^\*\*[^*]+\*\*$/.test(piece) ? <strong key={i}>{piece.slice(2, -2)}</strong> : piece;
      })}
    </>
  );
}

/** A mark after a formula belongs to it: set apart, it might begin the next line. */
const withMarks = (text: string): string => text.replace(/\$([^$]+)\$([.,;?!])/g, "$$$1$2$$");
