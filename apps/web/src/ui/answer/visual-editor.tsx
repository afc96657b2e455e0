"use client";
import type { MathfieldElement, VirtualKeyboardLayout } from "mathlive";
import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DRAWN_WORDS } from "./visual-words";

/** What others may do with a visual editor: put something where the cursor is, and ask for what stands there. */
export type VisualHandle = { readonly insert: (latex: string) => void; readonly latex: () => string };

type Props = {
  readonly label: string;
  readonly describedBy: string;
  readonly latex: string;
  readonly onLatex: (latex: string) => void;
  /** The keys on a screen without a keyboard. */
  readonly keyboard: VirtualKeyboardLayout;
  readonly handle: RefObject<VisualHandle | null>;
  /** Said until the editor has loaded. */
  readonly loading: string;
  /** It could not be loaded. */
  readonly onFailure: () => void;
  readonly readOnly: boolean;
};

/** A formula as it is set, to be edited in place: MathLive, loaded when the first one is opened. It takes the focus. */
export function VisualEditor({ label, describedBy, latex, onLatex, keyboard, handle, loading, onFailure, readOnly }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement | null>(null);
  const latest = useRef({ latex, onLatex, onFailure, keyboard });
  const [ready, setReady] = useState(false);
  /** What was last told to whoever holds the formula. */
  const told = useRef(latex);
  useEffect(() => {
    latest.current = { latex, onLatex, onFailure, keyboard };
  });
  useEffect(() => {
    // What comes back of one's own keys is no change from outside: there may be newer keys by now.
    if (latex === told.current) return;
    told.current = latex;
    field.current?.setValue(latex, { silenceNotifications: true });
  }, [latex]);
  useEffect(() => {
    let current = true;
    import("./load-mathlive")
      .then(({ loadMathlive }) => loadMathlive())
      .then((Mathfield) => {
        if (!current || !host.current) return;
        const made = new Mathfield({ smartFence: true, smartSuperscript: true, removeExtraneousParentheses: false });
        made.value = latest.current.latex;
        made.className = "visual-editor";
        made.setAttribute("aria-label", label);
        made.setAttribute("aria-describedby", describedBy);
        made.readOnly = readOnly;
        host.current.replaceChildren(made);
        made.menuItems = [];
        made.mathVirtualKeyboardPolicy = matchMedia("(pointer: coarse)").matches ? "auto" : "manual";
        made.inlineShortcuts = { ...made.inlineShortcuts, ...Object.fromEntries(DRAWN_WORDS.map((word) => [word, `\\operatorname{${word}}`])) };
        // There is one for the whole page: whoever is about to be typed into lays it out.
        made.addEventListener("focusin", () => {
          window.mathVirtualKeyboard.layouts = [latest.current.keyboard];
        });
        const tell = () => {
          told.current = made.value;
          latest.current.onLatex(made.value);
        };
        made.addEventListener("input", tell);
        made.addEventListener("keydown", (event) => {
          if (event.key !== "Enter") return;
          // The last key is told a moment later than it was pressed: it belongs to what is sent.
          flushSync(tell);
          made.closest("form")?.requestSubmit();
        });
        field.current = made;
        handle.current = { insert: (piece) => made.insert(piece, { focus: true, selectionMode: "placeholder" }), latex: () => made.value };
        setReady(true);
        made.focus();
      })
      .catch(() => latest.current.onFailure());
    return () => {
      current = false;
      handle.current = null;
      field.current?.remove();
      field.current = null;
    };
    // The element is made once; what changes afterwards goes through the effect above.
  }, []);
  return (
    <div className="min-h-12 rounded-lg border border-edge bg-raised">
      <div ref={host} />
      {ready ? null : <p className="px-3 py-3 text-small text-quiet">{loading}</p>}
    </div>
  );
}
