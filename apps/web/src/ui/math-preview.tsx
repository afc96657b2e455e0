"use client";
import { useEffect, useState } from "react";
import { useReady } from "./ready";

type Renderer = (latex: string, display?: boolean) => string | null;
let loaded: Renderer | undefined;

/** Loads KaTeX, if it is not there. Without a connection formulas stay as they are written. */
export const loadFormulas = (): Promise<Renderer | undefined> =>
  import("./render-formula").then(
    (module) => (loaded = module.renderFormula),
    () => undefined,
  );

/** A formula that changes while somebody types. KaTeX is loaded when the first one is shown that the server has not set. */
export function MathPreview({ latex, display = false }: { readonly latex: string; readonly display?: boolean }) {
  const before = useReady().formulas[latex];
  const [render, setRender] = useState<Renderer | undefined>(() => loaded);
  const missing = !render && (display || before === undefined);
  useEffect(() => {
    if (!missing) return;
    let current = true;
    void loadFormulas().then((renderer) => {
      if (current && renderer) setRender(() => renderer);
    });
    return () => {
      current = false;
    };
  }, [missing]);
  const html = (display ? null : before) ?? render?.(latex, display);
  if (!html) return <code className="text-small text-quiet">{latex}</code>;
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
