"use client";
import { Check, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { controlStyle } from "@/ui/field-frame";
import { useProblemWords } from "@/ui/problem-words";
import type { BankProblem } from "./draft-items";

type Props = {
  readonly bank: readonly BankProblem[];
  /** The problems that the set holds already, in any version. */
  readonly taken: ReadonlySet<string>;
  readonly onAdd: (problem: BankProblem) => void;
};

/** The bank in a window: search, then add one problem after another; the window stays open. */
export function BankDialog({ bank, taken, onAdd }: Props) {
  const t = useTranslations("assignments");
  const words = useProblemWords();
  const { conceptWord, kindWord } = words;
  const [text, setText] = useState("");
  const [concept, setConcept] = useState("");
  const concepts = useMemo(() => [...new Set(bank.map((problem) => problem.concept))], [bank]);
  const found = useMemo(() => bank.filter((problem) => matches(problem, text, concept, words)), [bank, text, concept, words]);
  return (
    <Dialog title={t("addProblems")} trigger={<Button look="primary"><Plus aria-hidden size={18} />{" "}{t("addProblems")}</Button>}>
      <div className="mb-3 flex flex-wrap gap-2">
        <input type="search" aria-label={t("searchTheBank")} placeholder={t("searchTheBank")} value={text} onChange={(event) => setText(event.target.value)} className={`${controlStyle} w-auto! flex-1 basis-48`} />
        <select aria-label={t("concept")} value={concept} onChange={(event) => setConcept(event.target.value)} className={`${controlStyle} w-auto!`}>
          <option value="">{t("allConcepts")}</option>
          {concepts.map((each) => (
            <option key={each} value={each}>
              {conceptWord(each)}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className="mb-1 text-small text-quiet">
        {t("ofProblems", { found: found.length, count: bank.length })}
      </p>
      <ul className="h-[50dvh] overflow-y-auto rounded-lg border border-line" tabIndex={0} aria-label={t("problems")}>
        {found.map((problem) => {
          const isTaken = taken.has(problem.problemId);
          return (
            <li key={problem.problemId} className="flex items-center justify-between gap-3 border-b border-line px-3 py-2 last:border-b-0">
              <span className="min-w-0">
                {problem.title}
                <span className="block text-small text-quiet">
                  {t("difficulty", { concept: conceptWord(problem.concept), kind: kindWord(problem.kind), difficulty: problem.difficulty })}
                  {problem.own ? ` · ${t("yours")}` : ""}
                </span>
              </span>
              <Button size="small" busy={isTaken} onClick={() => onAdd(problem)} aria-label={isTaken ? t("isInThisSet", { title: problem.title }) : t("add", { title: problem.title })}>
                {isTaken ? <Check aria-hidden size={16} /> : <Plus aria-hidden size={16} />}
                {isTaken ? t("added") : t("add2")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function matches(problem: BankProblem, text: string, concept: string, { conceptWord, kindWord }: ReturnType<typeof useProblemWords>): boolean {
  if (concept !== "" && problem.concept !== concept) return false;
  const hay = `${problem.title} ${conceptWord(problem.concept)} ${kindWord(problem.kind)}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
