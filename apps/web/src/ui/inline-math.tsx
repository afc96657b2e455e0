"use client";
import { MathPreview } from "./math-preview";

/** A sentence with formulas between single dollar signs and **strong** words, for texts that arrive in the browser. */
export function InlineMath({ text }: { readonly text: string }) {
  return (
    <>
      {withMarks(text).split(/(\$[^$]+\$|\*\*[^*]+\*\*)/).map((piece, i) => {
        if (/^\$[^$]+\$$/.test(piece)) return <MathPreview key={i} latex={piece.slice(1, -1)} />;
        return /^\*\*[^*]+\*\*$/.test(piece) ? <strong key={i}>{piece.slice(2, -2)}</strong> : piece;
      })}
    </>
  );
}

/** A mark after a formula belongs to it: set apart, it might begin the next line. */
const withMarks = (text: string): string => text.replace(/\$([^$]+)\$([.,;?!])/g, "$$$1$2$$");
