"use client";
import { useEffect, useState } from "react";

type Renderer = (latex: string, display?: boolean) => string | null;
let loaded: Renderer | undefined;

/** A formula that changes while somebody types. KaTeX is loaded when the first one is shown. */
export function MathPreview({ latex, display = false }: { readonly latex: string; readonly display?: boolean }) {
  const [render, setRender] = useState<Renderer | undefined>(() => loaded);
  useEffect(() => {
    if (render) return;
    let current = true;
    void import("./render-formula").then((module) => {
      loaded = module.renderFormula;
      if (current) setRender(() => module.renderFormula);
    });
    return () => {
      current = false;
    };
  }, [render]);
  const html = render?.(latex, display);
  if (!html) return <code className="text-small text-quiet">{latex}</code>;
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
