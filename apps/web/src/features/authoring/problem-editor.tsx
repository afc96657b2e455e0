"use client";
import type { ProblemFault } from "@nabla/grader";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { fieldWords } from "@/i18n/field-fault";
import { type FormEvent, useMemo, useState } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";
import { Notice } from "@/ui/notice";
import { useFocusFirstFault } from "@/ui/use-focus-first-fault";
import { useUnsavedWarning } from "@/ui/use-unsaved-warning";
import { type Face, FaceButtons } from "./editor/face-buttons";
import { FaultList } from "./editor/fault-list";
import { marksOf } from "./editor/marks-of";
import { SaveBar } from "./editor/save-bar";
import { useProblemText } from "./editor/use-problem-text";
import { useSaving } from "./editor/use-saving";
import { faultsByField, fieldOf } from "./fault-fields";
import { FormFields } from "./form-face";
import { shownFields } from "./form-fields";
import { LatePreview } from "./live/late-preview";
import { SelfTestPanel } from "./live/self-test-panel";
import { useLiveProblem } from "./live/use-live-problem";
import { useSelfTest } from "./live/use-self-test";
import type { ProblemForm } from "./problem-form";
import type { ProblemText } from "./problem-text";
import type { Theirs } from "./save-problem";
import { untouchedFields } from "./untouched-fields";

const TextFace = dynamic(() => import("./text-face/text-face").then((module) => module.TextFace), { ssr: false, loading: () => <TextLoading /> });

/** With what compares two texts: fetched when there are two. */
const OvertakenPanel = dynamic(() => import("./versions/overtaken-panel").then((file) => file.OvertakenPanel));

function TextLoading() {
  return <Card className="text-quiet">{useTranslations("authoring.text")("loading")}</Card>;
}

type Props = {
  readonly courseId: string;
  /** The problem file, and what it says in fields. */
  readonly initial: ProblemText;
  /** Missing for a new problem, also for one that begins as a copy. */
  readonly edited?: { readonly problemId: string; readonly number: number };
};

const NO_FAULTS: readonly ProblemFault[] = [];

/** A problem in its three faces: a form, its text, and what a student sees; with the self-test that runs while it is written. */
export function ProblemEditor({ courseId, initial, edited }: Props) {
  const t = useTranslations("authoring.editor");
  const fieldSay = useTranslations("server.field");
  const { text, setFields, edit: change, isBehind } = useProblemText(initial);
  const [face, setFace] = useState<Face>("form");
  const [textOpened, setTextOpened] = useState(false);
  const [goTo, setGoTo] = useState<{ readonly line: number; readonly column: number } | null>(null);
  const [seed, setSeed] = useState(1);
  const [pressed, setPressed] = useState(false);
  /** My own text, while I go on from somebody else's. */
  const [aside, setAside] = useState<string | null>(null);
  const { saved, setSaved, refused, setRefused, asked, reason, setReason, theirs, goOnFrom, busy, save } = useSaving({ courseId, edited }, initial.yaml);
  const formElement = useFocusFirstFault(refused);
  const { yaml, form } = text;
  const dirty = isBehind || yaml !== saved;
  useUnsavedWarning(dirty || aside !== null);

  const live = useLiveProblem(yaml, seed);
  const test = useSelfTest(yaml);
  const faults = live?.made.kind === "faulty" ? live.made.faults : NO_FAULTS;
  const marks = useMemo(() => marksOf(faults, test?.yaml === yaml ? test.state : null), [faults, test, yaml]);
  const found = useMemo(() => faultsByField(faults, shownFields(form)).fields, [faults, form]);
  const fields = Object.fromEntries(Object.entries(found).map(([field, fault]) => [field, fieldWords(fault, fieldSay)]));
  // An empty form is not yet wrong: what is missing is told once its author has tried to go on.
  const untouched = untouchedFields(form);
  const shownFaults = { ...(pressed ? fields : Object.fromEntries(Object.entries(fields).filter(([field]) => !untouched.has(field)))), ...refused?.fields };
  const told = pressed ? faults : faults.filter((fault) => shownFaults[fieldOf(fault.path)] !== undefined || !(fieldOf(fault.path) in fields));

  const show = (next: Face) => {
    setFace(next);
    if (next === "text" || next === "both") setTextOpened(true);
  };
  const edit = (next: Parameters<typeof change>[0]) => {
    setRefused(null);
    change(next);
  };
  const editFields = (part: Partial<ProblemForm>) => {
    setRefused(null);
    setFields(part);
  };
  /** To a place in the form where it has a field for it, else in the text. */
  const goToPlace = ({ path = "", line = lineOfField(yaml, path), column = 1 }: { readonly path?: string; readonly line?: number; readonly column?: number }) => {
    const field = formElement.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(fieldOf(path))}"]`);
    if (face !== "text" && field && !text.isBroken) {
      if (face === "preview") setFace("form");
      // A field that is not shown yet cannot be focused.
      requestAnimationFrame(() => (field.querySelector<HTMLElement>("input, textarea, select, button") ?? field).focus());
      return;
    }
    show(face === "both" ? "both" : "text");
    setGoTo({ line, column });
  };
  const submit = () => {
    setPressed(true);
    // Faults of an older text say nothing about this one: the server reads it again.
    if (live?.yaml === yaml && faults.length > 0) return setRefused({ say: t("notComplete"), fields: {} });
    save(yaml);
  };
  const takeBoth = (version: Theirs, merged: string) => {
    setAside(yaml);
    change((_, files) => files.problemText(merged));
    goOnFrom(version);
  };
  const takeTheirs = (version: Theirs) => {
    setAside(yaml);
    change((_, files) => files.problemText(version.yaml));
    setSaved(version.yaml);
    goOnFrom(version);
  };
  const takeBack = () => {
    if (aside !== null) change((_, files) => files.problemText(aside));
    setAside(null);
  };
  const showTest = () => {
    if (face !== "both") setFace((now) => (window.matchMedia("(min-width: 64rem)").matches ? now : "preview"));
    requestAnimationFrame(() => document.getElementById("self-test-panel")?.focus());
  };

  return (
    <div className="flex flex-col gap-4">
      {theirs ? <OvertakenPanel theirs={theirs} base={saved} mine={yaml} onBoth={(merged) => takeBoth(theirs, merged)} onMine={() => goOnFrom(theirs)} onTheirs={() => takeTheirs(theirs)} /> : null}
      {aside !== null ? (
        <Notice tone="accent" title={t("aside")}>
          <Button size="small" className="mt-2" onClick={takeBack}>
            {t("takeBack")}
          </Button>
        </Notice>
      ) : null}
      <FaceButtons shown={face} onShow={show} />
      <div className={classNames("grid items-start gap-8", face === "both" ? "lg:grid-cols-3" : "lg:grid-cols-2")}>
        <div className={classNames("flex min-w-0 flex-col gap-6", face === "both" && "lg:col-span-2", face === "preview" && "max-lg:hidden")}>
          <form
            ref={formElement}
            className="flex min-w-0 flex-col gap-6"
            noValidate
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              submit();
            }}
          >
            <div className={classNames("grid gap-6", face === "both" && "lg:grid-cols-2")}>
              {/* All that the form shows is kept outside of it: while the text alone is typed into, it need not follow every letter. */}
              {face === "text" ? null : (
                <div className="min-w-0">
                  {text.isBroken ? (
                    <div className="mb-6">
                      <Notice tone="attention" title={t("broken")} />
                    </div>
                  ) : null}
                  <fieldset disabled={text.isBroken} className="flex min-w-0 flex-col gap-6 disabled:opacity-60">
                    <FormFields form={form} faults={shownFaults} onChange={editFields} onOpenText={() => goToPlace({ path: "ask.in-text" })} />
                  </fieldset>
                </div>
              )}
              {textOpened ? (
                <div className={face === "text" || face === "both" ? "min-w-0" : "hidden"}>
                  <TextFace value={yaml} onChange={(next) => edit((before, files) => files.withText(before, next))} marks={marks} goTo={goTo} />
                </div>
              ) : null}
            </div>
            <FaultList faults={told} onGoTo={goToPlace} />
          </form>
        </div>
        <section aria-labelledby="preview" className={classNames("min-w-0", face !== "preview" && "max-lg:hidden")}>
          <h2 id="preview" className="mb-2 text-lead">
            {t("preview")}
          </h2>
          <LatePreview courseId={courseId} live={live} seed={seed} onSeed={setSeed} onWrite={(path) => goToPlace({ path })} />
          <SelfTestPanel test={test} yaml={yaml} onGoTo={goToPlace} onConstraint={(constraint) => edit((before, files) => files.withConstraint(before, constraint))} onSeed={setSeed} />
        </section>
      </div>
      <SaveBar isNew={!edited} busy={busy || isBehind} dirty={dirty} test={test} asked={asked?.yaml === yaml ? asked : null} refused={refused?.say ?? null} reason={reason} onReason={setReason} onSave={submit} onShowTest={showTest} />
    </div>
  );
}

/** The line at which a field of the file begins, from 1; where it is not there yet, the last one, where it can be written. */
function lineOfField(yaml: string, path: string): number {
  const lines = yaml.split("\n");
  const at = lines.findIndex((each) => each.startsWith(`${path.split(".")[0]}:`));
  return at < 0 ? lines.length : at + 1;
}
