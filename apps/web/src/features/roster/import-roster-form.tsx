"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { applyRosterAction, previewRosterAction } from "./actions";
import { decodeText } from "./decode-text";
import type { Applied, Previewed } from "./import-roster";
import { RosterPreview } from "./roster-preview";

/** Paste or choose a list, look at what it would do, do it. */
export function ImportRoster({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("roster.import");
  const [text, setText] = useState("");
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Applied | null>(null);
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const heading = useRef<HTMLHeadingElement>(null);

  const write = (next: string) => {
    setText(next);
    setPreviewed(null);
    setDone(null);
    setRefused("");
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) write(decodeText(new Uint8Array(await file.arrayBuffer())));
    target.value = "";
  };
  const preview = () =>
    start(async () => {
      const answer = await previewRosterAction({ courseId, text }).catch(() => null);
      setRefused(answer?.ok ? "" : (answer?.say ?? t("unreachable")));
      setRemoved(new Set());
      setPreviewed(answer?.ok ? answer.value : null);
      if (answer?.ok) requestAnimationFrame(() => heading.current?.focus());
    });
  const apply = () =>
    start(async () => {
      const answer = await applyRosterAction({ courseId, text, remove: [...removed] }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      setRefused("");
      setPreviewed(null);
      setDone(answer.value);
    });
  const toggle = (key: string, on: boolean) => setRemoved((before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)));

  if (done) {
    return (
      <Notice tone="correct" role="status" title={t("done", done)}>
        <p className="mt-2 mb-3">{t("doneLead")}</p>
        <LinkButton size="small" href={`/teach/${courseId}/students`}>
          {t("toTheStudents")}
        </LinkButton>
      </Notice>
    );
  }
  return (
    <>
      <div className="max-w-measure">
        <TextArea label={t("list")} hint={t("listHint")} rows={8} spellCheck={false} className="font-mono text-small" placeholder={t("listExample")} value={text} onChange={(event) => write(event.target.value)} />
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <label className="inline-flex min-h-11 cursor-pointer items-center rounded-lg border border-edge bg-raised px-5 font-strong focus-within:outline-2 hover:bg-sunken">
            {t("chooseFile")}
            <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" className="sr-only" onChange={(event) => void load(event)} />
          </label>
          <Button look="primary" busy={busy} onClick={preview}>
            {t("preview")}
          </Button>
        </div>
        {refused === "" ? null : (
          <div className="mt-4">
            <Notice tone="wrong" role="alert" title={refused} />
          </div>
        )}
      </div>
      {previewed ? (
        <section aria-labelledby="preview" className="mt-10">
          <h2 id="preview" ref={heading} tabIndex={-1} className="mb-2 text-lead outline-none">
            {t("whatItDoes")}
          </h2>
          <RosterPreview preview={previewed} removed={removed} onToggle={toggle} onToggleAll={(on) => setRemoved(new Set(on ? previewed.missing.map(({ key }) => key) : []))} />
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <Button look="primary" busy={busy} onClick={apply}>
              {busy ? t("applying") : t("apply")}
            </Button>
            <p className="text-small text-quiet">{t("applyHint")}</p>
          </div>
        </section>
      ) : null}
    </>
  );
}
