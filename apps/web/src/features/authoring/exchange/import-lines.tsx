"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge, type Tone, ToneIcon } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Meter } from "@/ui/meter";
import { Cell, HeadCell, NOT_ON_PHONE, RowHead, Table } from "@/ui/table";
import { TextField } from "@/ui/text-field";
import { fieldOf } from "../fault-fields";
import { useFieldLabel } from "../form-fields";
import { LeftOver } from "./left-over";
import type { FileLook } from "./look-at-files";
import type { Import, Line } from "./use-import";

type Props = { readonly state: Extract<Import, { readonly lines: unknown }>; readonly onStart: (wanted: ReadonlySet<number>, reason: string) => void };

const TONES: { readonly [S in FileLook["state"]]: Tone } = { new: "accent", changed: "accent", same: "quiet", faulty: "attention", "taken-twice": "attention" };
const canImport = ({ state }: Line): boolean => state === "new" || state === "changed";

/** The files, with what would come of each; those that are ticked are imported. */
export function ImportLines({ state, onStart }: Props) {
  const t = useTranslations("authoring.exchange");
  const { lines, rest, through, all } = state;
  // What nobody has taken out is wanted.
  const [unwanted, setUnwanted] = useState<ReadonlySet<number>>(new Set());
  const [reason, setReason] = useState("");
  const wanted = new Set(lines.flatMap((line, at) => (canImport(line) && !unwanted.has(at) ? [at] : [])));
  const busy = state.kind === "looking" || state.kind === "importing";
  const toggle = (at: number) => setUnwanted((before) => new Set(before.has(at) ? [...before].filter((one) => one !== at) : [...before, at]));
  return (
    <div className="flex flex-col gap-6">
      {busy ? (
        <div role="status">
          <p className="mb-2">{t(state.kind === "looking" ? "looking" : "importing", { through, all })}</p>
          <Meter label={t("progress")} value={through} max={Math.max(1, all)} />
        </div>
      ) : null}
      <LeftOver rest={rest} />
      {lines.length === 0 && !busy ? <p>{t("noProblems")}</p> : null}
      {lines.length > 0 ? (
        <Table caption={t("files")}>
          <thead>
            <tr>
              <HeadCell>{t("file")}</HeadCell>
              <HeadCell className={NOT_ON_PHONE}>{t("whatComes")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={`${line.name} ${at}`}>
                {/* On a phone what comes of a file stands under its name. */}
                <RowHead className="max-sm:block max-sm:border-0 max-sm:pb-0">
                  <label className="flex min-h-6 items-start gap-3">
                    <input type="checkbox" className="mt-1 size-4" checked={wanted.has(at)} disabled={!canImport(line) || busy || line.done === "imported"} onChange={() => toggle(at)} />
                    <span className="min-w-0 wrap-anywhere">
                      <span className="font-strong">{line.title}</span>
                      {line.title === line.name ? null : <span className="block text-quiet">{line.name}</span>}
                    </span>
                  </label>
                </RowHead>
                <Cell className="w-1/2 max-sm:block max-sm:w-auto max-sm:pl-10">
                  <Outcome line={line} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {lines.some(canImport) ? (
        <form
          className="flex flex-col items-start gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy && wanted.size > 0) onStart(wanted, reason.trim());
          }}
        >
          <div className="w-full max-w-measure">
            <TextField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} />
          </div>
          <Button type="submit" look="primary" busy={busy || wanted.size === 0}>
            {t("start", { count: wanted.size })}
          </Button>
        </form>
      ) : null}
    </div>
  );
}

/** What would come of a file, or what came of it, with everything that its author should know. */
function Outcome({ line }: { readonly line: Line }) {
  const t = useTranslations("authoring.exchange");
  const fieldLabel = useFieldLabel();
  return (
    <>
      {line.done ? <Badge tone={line.done === "imported" ? "correct" : "attention"}>{t(`done.${line.done}`)}</Badge> : <Badge tone={TONES[line.state]}>{t(`state.${line.state}`, { number: line.onTopOf + 1 })}</Badge>}
      {line.say ? <span className="mt-1 block wrap-anywhere">{line.say}</span> : null}
      {line.lacks.length > 0 ? (
        <span className="mt-1 flex items-start gap-2 text-attention">
          <ToneIcon tone="attention" size={18} className="mt-0.5" />
          {t("lacksPictures", { count: line.lacks.length })}
        </span>
      ) : null}
      {line.remarks.map((code) => (
        <span key={code} className="mt-1 block">
          {t(`moodle.remark.${code}`)}
        </span>
      ))}
      {line.faults.map((fault) => (
        <span key={`${fault.path} ${fault.message}`} className="mt-1 block wrap-anywhere">
          {fault.path === "" ? t("faultInLine", { line: fault.line, says: fault.message }) : t("fault", { line: fault.line, field: fieldLabel(fieldOf(fault.path)), says: fault.message })}
        </span>
      ))}
    </>
  );
}
