"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { fieldWords } from "@/i18n/field-fault";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { focusFirstFault } from "@/ui/focus-first-fault";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { useToast } from "@/ui/toast";
import { useUnsavedWarning } from "@/ui/use-unsaved-warning";
import { saveProblemAction, testProblemAction } from "./actions";
import { ExercisePreview } from "./exercise-preview";
import { faultsByField } from "./fault-fields";
import { FormFields } from "./form-face";
import { shownFields, useFieldLabel } from "./form-fields";
import { type ProblemForm, slugOf } from "./problem-form";
import type { SelfTest } from "./self-test";
import { SelfTestPanel } from "./self-test-panel";
import { useProblem } from "./use-problem";
import { writeProblemFile } from "./write-problem-file";

type Props = {
  readonly courseId: string;
  readonly initial: ProblemForm;
  /** The file itself where the form cannot hold all of it: then it is edited as text. */
  readonly file: string | null;
  /** Missing for a new problem, also for one that begins as a copy. */
  readonly edited?: { readonly problemId: string; readonly number: number };
};

type Refused = { readonly say: string; readonly fields: Readonly<Record<string, string>> };

/** A problem as a form, with what it makes beside it. The form writes the same file that the bank is written in. */
export function ProblemEditor({ courseId, initial, file: initialFile, edited }: Props) {
  const t = useTranslations("authoring");
  const fieldSay = useTranslations("server.field");
  const fieldLabel = useFieldLabel();
  const router = useRouter();
  const say = useToast();
  const [form, change] = useState(initial);
  const [file, changeFile] = useState(initialFile);
  const [saved, setSaved] = useState({ form: initial, file: initialFile });
  const [variant, setVariant] = useState(1);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [report, setReport] = useState<{ readonly yaml: string; readonly test: SelfTest } | null>(null);
  const [pressed, setPressed] = useState(false);
  const [busy, start] = useTransition();
  const formElement = useRef<HTMLFormElement>(null);
  const dirty = form !== saved.form || file !== saved.file;
  useUnsavedWarning(dirty);
  useEffect(() => {
    if (refused) focusFirstFault(formElement.current);
  }, [refused]);

  const yaml = useMemo(() => file ?? writeProblemFile({ ...form, id: form.id === "" ? slugOf(form.title) : form.id }), [form, file]);
  const state = useProblem(yaml, variant);
  const { fields: found, others } = useMemo(() => faultsByField(state.kind === "faulty" ? state.faults : [], file === null ? shownFields(form) : new Set()), [state, form, file]);
  const fields = Object.fromEntries(Object.entries(found).map(([field, fault]) => [field, fieldWords(fault, fieldSay)]));
  // An empty form is not yet wrong: what is missing is told once its author has tried to go on.
  const faults = { ...(pressed ? fields : withoutMissing(fields, form)), ...refused?.fields };

  const put = (part: Partial<ProblemForm>) => {
    setRefused(null);
    change((before) => ({ ...before, ...part }));
  };
  const ifComplete = (then: () => Promise<void>) => {
    setPressed(true);
    // Faults of an older text say nothing about this one: the server reads it again.
    if (state.kind === "faulty" && state.yaml === yaml) return setRefused({ say: t("thisProblemIsNotComplete"), fields: {} });
    start(then);
  };
  const save = (evenSo: boolean) =>
    ifComplete(async () => {
      const answer = await saveProblemAction({ courseId, ...(edited ? { problemId: edited.problemId } : {}), onTopOf: edited?.number ?? 0, yaml, evenSo });
      if (!answer.ok) return setRefused({ say: answer.say, fields: answer.fields ?? {} });
      if (answer.value.kind === "tested") return setReport({ yaml, test: answer.value.report });
      setSaved({ form, file });
      setReport(null);
      say(t("versionSaved", { number: answer.value.number }), "correct");
      if (edited) router.refresh();
      else router.replace(`/teach/${courseId}/problems/${answer.value.problemId}`);
    });
  const test = () =>
    ifComplete(async () => {
      const answer = await testProblemAction({ courseId, yaml });
      if (!answer.ok) return setRefused({ say: answer.say, fields: answer.fields ?? {} });
      setReport({ yaml, test: answer.value });
    });

  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <form
        ref={formElement}
        className="flex min-w-0 flex-col gap-6"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save(false);
        }}
      >
        {file === null ? (
          <FormFields form={form} faults={faults} onChange={put} />
        ) : (
          <TextArea
            label={t("theProblemFile")}
            hint={t("thisProblemHasMoreThan")}
            rows={28}
            spellCheck={false}
            className="font-mono text-small"
            value={file}
            onChange={(event) => {
              setRefused(null);
              changeFile(event.target.value);
            }}
          />
        )}
        {others.length > 0 && pressed ? <Notice tone="wrong" title={others.join(" ")} /> : null}
        {refused ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
        {report ? <SelfTestPanel report={report.test} isOld={report.yaml !== yaml} onSaveEvenSo={() => save(true)} busy={busy} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" busy={busy}>
            {edited ? t("saveANewVersion") : t("saveToTheBank")}
          </Button>
          <Button onClick={test} busy={busy}>
            {t("testIt")}
          </Button>
          <span role="status" className="text-small text-quiet">
            {busy ? t("testing") : dirty ? t("notSavedYet") : ""}
          </span>
        </div>
      </form>
      <section aria-labelledby="preview" className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
        <h2 id="preview" className="mb-2 text-lead">
          {t("asAStudentSeesIt")}
        </h2>
        {state.kind === "loading" ? (
          <Card className="text-quiet">{t("loadingThePreview")}</Card>
        ) : state.kind === "faulty" ? (
          <Card className="text-quiet">
            {t("thePreviewAppearsOnceThe")}
            <ul className="mt-2 list-disc pl-6 text-small">
              {Object.entries(fields).map(([field, fault]) => (
                <li key={field}>
                  {fieldLabel(field)}: {fault}
                </li>
              ))}
              {others.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Card>
        ) : "says" in state.preview ? (
          <Notice tone="attention" title={t("thisVariantCannotBeMade")}>
            {state.preview.says}
          </Notice>
        ) : (
          <ExercisePreview preview={state.preview} variant={variant} onVariant={setVariant} />
        )}
        <details className="mt-4">
          <summary className="text-small text-accent">{t("theProblemFile")}</summary>
          <pre tabIndex={0} className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken p-3 font-mono text-small">
            {yaml}
          </pre>
        </details>
      </section>
    </div>
  );
}

/** Faults of fields in which something stands; an empty field is not told to be empty while its author is still elsewhere. */
function withoutMissing(fields: Readonly<Record<string, string>>, form: ProblemForm): Readonly<Record<string, string>> {
  const empty = new Set([
    ...(form.title.trim() === "" ? ["title", "id"] : []),
    ...form.definitions.filter((each) => each.value.trim() === "").map((each) => `let.${each.name.trim()}`),
    ...(form.definitions.some((each) => each.value.trim() === "") ? ["statement", "ask.of"] : []),
  ]);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !empty.has(field)));
}
