"use client";
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml as yamlLanguage } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useCourseId } from "@/ui/use-course-id";
import { InsertPicture } from "../images/insert-picture";
import { pictureInFile } from "../images/picture-in-file";
import { editorLook } from "./editor-look";
import { complete, diagnosticOf, fromOutside, type Mark, type Place, positionOf, replaceChanged } from "./editor-text";

type Props = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly marks: readonly Mark[];
  /** A place to go to; a new object goes there again. */
  readonly goTo: Place | null;
};

/** The problem file as text. This module brings the whole editor along and is loaded when the text is first opened. */
export function TextFace({ value, onChange, marks, goTo }: Props) {
  const t = useTranslations("authoring.text");
  const courseId = useCourseId();
  const hint = useId();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const changed = useRef(onChange);
  const first = useRef(value);
  const label = t("label");
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({ parent: place.current, state: EditorState.create({ doc: first.current, extensions: extensions(label, hint, (text) => changed.current(text)) }) });
    setView(made);
    return () => made.destroy();
  }, [label, hint]);

  useEffect(() => {
    if (view) replaceChanged(view, value);
  }, [view, value]);
  useEffect(() => {
    if (view) view.dispatch(setDiagnostics(view.state, marks.map((mark) => diagnosticOf(view.state, mark))));
  }, [view, marks]);
  useEffect(() => {
    if (!view || !goTo) return;
    const anchor = positionOf(view.state, goTo);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    view.focus();
  }, [view, goTo]);

  return (
    <div className="flex flex-col gap-1">
      <p className="font-strong">{label}</p>
      <p id={hint} className="text-small text-quiet">
        {t("leave")}
      </p>
      {courseId === null || !view ? null : (
        <div>
          <InsertPicture courseId={courseId} into={label} onInsert={(picture) => replaceChanged(view, pictureInFile(view.state.doc.toString(), view.state.selection.main.head, picture), { isTyped: true })} />
        </div>
      )}
      <div ref={place} className="h-[36rem] max-h-[75dvh] overflow-hidden rounded-lg border border-edge" />
    </div>
  );
}

function extensions(label: string, hint: string, onText: (text: string) => void) {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    yamlLanguage(),
    autocompletion({ override: [complete], icons: false }),
    lintGutter(),
    editorLook,
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": hint, autocapitalize: "off", autocorrect: "off", spellcheck: "false" }),
    // Tab indents; Escape and then Tab leaves, which is CodeMirror's own way out and is told above the text.
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromOutside))) onText(update.state.doc.toString());
    }),
  ];
}
