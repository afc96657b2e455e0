"use client";
import { CircleCheck, CircleX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/ui/button";
import { InlineMath } from "@/ui/inline-math";
import { controlStyle } from "@/ui/field-frame";
import type { Judgement } from "./judge";
import type { PictureName } from "./names";
import { QUESTIONS } from "./questions";

/** A small question about a picture, judged in the browser as often as one likes: nothing is counted and nothing is kept. */
export function QuestionField({ name, children }: { readonly name: PictureName; /** The question. */ readonly children: ReactNode }) {
  const t = useTranslations("lessons");
  const language = useLocale();
  const [text, setText] = useState("");
  const [judgement, setJudgement] = useState<Judgement | "offline" | null>(null);
  const check = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { judge } = await import("./judge");
      setJudgement(judge(text, QUESTIONS[name], language));
    } catch {
      setJudgement("offline");
    }
  };
  const id = `question-${name}`;
  return (
    <form onSubmit={(event) => void check(event)} className="screen-only border-t border-line pt-4">
      <label htmlFor={id}>{children}</label>
      <div className="mt-2 flex gap-2">
        <input id={id} className={`${controlStyle} max-w-52`} value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" spellCheck={false} aria-describedby={`${id}-verdict`} />
        <Button type="submit">{t("check")}</Button>
      </div>
      <div id={`${id}-verdict`} role="status" className="mt-2 flex min-h-[4.5rem] gap-2 text-small sm:min-h-12">
        {judgement === null ? null : <Verdict name={name} judgement={judgement} />}
      </div>
    </form>
  );
}

function Verdict({ name, judgement }: { readonly name: PictureName; readonly judgement: Judgement | "offline" }) {
  const t = useTranslations("lessons");
  if (judgement === "offline") return <p>{t("offline")}</p>;
  switch (judgement.kind) {
    case "unreadable":
      return <p>{judgement.message}</p>;
    case "undecided":
      return <p>{t("undecided")}</p>;
    case "right":
      return (
        <>
          <CircleCheck aria-hidden size={20} className="shrink-0 text-correct" />
          <p>
            <strong className="font-strong text-correct">{t("right")}</strong> <InlineMath text={t(`${name}.right`)} />
          </p>
        </>
      );
    default:
      return (
        <>
          <CircleX aria-hidden size={20} className="shrink-0 text-wrong" />
          <p>
            <strong className="font-strong text-wrong">{t("wrong")}</strong> <InlineMath text={judgement.kind === "wrong" ? t(`${name}.hint`) : t(`${name}.${judgement.kind}`)} />
          </p>
        </>
      );
  }
}
