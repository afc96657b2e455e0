"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { InlineMath } from "@/ui/inline-math";
import { MathPreview } from "@/ui/math-preview";
import { MathText } from "@/ui/math-text";
import { SolutionText } from "@/ui/solution-text";
import type { Follows, LiveMistake, Shown } from "./live-problem";

type Props = {
  readonly follows: Follows;
  /** Goes to where it is written; left out where nothing can be written. */
  readonly onWrite?: (path: string) => void;
};

/** What comes of the author's lines by themselves, for the variant that is shown: key, steps, hints, known mistakes. */
export function FollowsPanel({ follows, onWrite }: Props) {
  const t = useTranslations("authoring.follows");
  const { key, solution, ownSolution, hints, ownHints, mistakes } = follows;
  return (
    <section aria-labelledby="follows" className="mt-6">
      <h3 id="follows" className="text-lead">
        {t("title")}
      </h3>
      <p className="text-small text-quiet">{t("lead")}</p>
      {key.length > 0 ? (
        <Part title={t("key")} isOpen>
          <p tabIndex={0} className="flex flex-wrap gap-x-4 overflow-x-auto py-1">
            {key.map((each, i) => (
              <Formula key={i} shown={each} />
            ))}
          </p>
        </Part>
      ) : null}
      <Part title={t("steps")} isOwn={ownSolution} path="solution" onWrite={onWrite}>
        <SolutionText>{solution}</SolutionText>
      </Part>
      <Part title={t("hints", { count: hints.length })} isOwn={ownHints} path="hints" onWrite={onWrite}>
        {hints.length === 0 ? (
          <p className="text-quiet">{t("noHints")}</p>
        ) : (
          <ol className="flex list-decimal flex-col gap-1 pl-6">
            {hints.map((hint, i) => (
              <li key={i}>
                <MathText>{hint}</MathText>
              </li>
            ))}
          </ol>
        )}
      </Part>
      <Part title={t("mistakes", { count: mistakes.length })} path="credit" onWrite={onWrite}>
        {mistakes.length === 0 ? <p className="text-quiet">{t("noMistakes")}</p> : <Mistakes mistakes={mistakes} />}
      </Part>
    </section>
  );
}

type PartProps = { readonly title: string; readonly isOwn?: boolean; readonly isOpen?: boolean; readonly path?: string; readonly onWrite?: ((path: string) => void) | undefined; readonly children: ReactNode };

function Part({ title, isOwn, isOpen = false, path, onWrite, children }: PartProps) {
  const t = useTranslations("authoring.follows");
  return (
    <details open={isOpen} className="mt-2 rounded-lg border border-line bg-raised px-4 py-2">
      <summary className="flex min-h-8 flex-wrap items-center gap-2 font-strong">
        {title}
        {isOwn === undefined ? null : <Badge tone="quiet">{isOwn ? t("yours") : t("made")}</Badge>}
      </summary>
      <div className="mt-2 text-small">{children}</div>
      {onWrite && path ? (
        <button type="button" className="mt-2 text-small text-accent underline underline-offset-4" onClick={() => onWrite(path)}>
          {isOwn ? t("change") : path === "credit" ? t("writeCredit") : t("writeOwn")}
        </button>
      ) : null}
    </details>
  );
}

function Mistakes({ mistakes }: { readonly mistakes: readonly LiveMistake[] }) {
  const t = useTranslations("authoring.follows");
  return (
    <ul className="flex flex-col gap-2">
      {mistakes.map(({ name, does, answer, hidden }) => (
        <li key={name}>
          <span className="block overflow-x-auto py-1">
            {answer.map((each, i) => (
              <Formula key={i} shown={each} />
            ))}
          </span>
          <span>
            <InlineMath text={does} /> <code className="text-quiet">{name}</code>
          </span>
          {hidden ? <span className="block font-strong text-attention">{t("hidden")}</span> : null}
        </li>
      ))}
    </ul>
  );
}

const Formula = ({ shown }: { readonly shown: Shown }) => ("latex" in shown ? <MathPreview latex={shown.latex} /> : <span>{shown.text}</span>);
