import type { MyItem } from "@nabla/db";
import { ChevronRight } from "lucide-react";
import { Badge, type Tone } from "@/ui/badge";
import { InlineMath } from "@/ui/inline-math";
import { ItemState } from "@/ui/item-state";
import { LocalTime } from "@/ui/local-time";
import { shortNumber } from "@/ui/short-number";
import { TextLink } from "@/ui/text-link";
import type { ShownAttempt } from "./load-progress";

type Props = { readonly href: string; readonly item: MyItem; readonly attempts: readonly ShownAttempt[]; readonly timeZone: string };

/** One problem with all answers to it; they unfold. */
export function ProblemRecord({ href, item, attempts, timeZone }: Props) {
  const head = (
    <>
      <span className="min-w-0 flex-1 basis-48 font-strong max-sm:basis-[calc(100%-2.5rem)]">{item.title}</span>
      <span className="max-sm:pl-7 max-sm:group-[.bare]:pl-0">
        <ItemState status={item.status} />
      </span>
      <span className="tabular text-small sm:w-28 text-quiet sm:text-end">
        {shortNumber(item.score * item.points)} of {shortNumber(item.points)} {item.points === 1 ? "point" : "points"}
      </span>
      <span className={`tabular text-small text-quiet sm:w-24 sm:text-end ${attempts.length === 0 ? "max-sm:hidden" : ""}`}>{attempts.length === 1 ? "1 answer" : `${attempts.length} answers`}</span>
    </>
  );
  if (attempts.length === 0) {
    return (
      <li className="bare group flex flex-wrap items-center gap-x-4 gap-y-1 py-3 pr-4 pl-11">
        {head}
      </li>
    );
  }
  return (
    <li>
      <details className="group">
        <summary className="flex list-none flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden size={18} className="-mr-1.5 shrink-0 text-quiet transition-transform group-open:rotate-90" />
          {head}
        </summary>
        <ol className="mr-4 mb-4 ml-11 divide-y divide-line border-t border-line">
          {attempts.map((attempt) => (
            <AttemptLine key={attempt.id} attempt={attempt} timeZone={timeZone} />
          ))}
        </ol>
        <p className="mr-4 mb-4 ml-11 text-small">
          <TextLink href={href}>Open the problem</TextLink>
        </p>
      </details>
    </li>
  );
}

const VERDICT: Record<ShownAttempt["verdict"], { readonly tone: Tone; readonly word: string }> = {
  EQUAL: { tone: "correct", word: "Right" },
  UNEQUAL: { tone: "wrong", word: "Not right" },
  UNDECIDED: { tone: "undecided", word: "Not decided" },
  ERROR: { tone: "attention", word: "Could not be read" },
};

function AttemptLine({ attempt, timeZone }: { readonly attempt: ShownAttempt; readonly timeZone: string }) {
  const { tone, word } = attempt.verdict === "UNEQUAL" && attempt.score > 0 ? { tone: "attention" as const, word: "Partly right" } : VERDICT[attempt.verdict];
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Badge tone={tone}>{word}</Badge>
        {attempt.answer ? <code className="min-w-0 font-mono break-words">{attempt.answer}</code> : null}
        <span className="ml-auto text-small text-quiet">
          {attempt.counted ? "" : "not counted · "}
          <LocalTime at={attempt.at} zone={timeZone} />
        </span>
      </div>
      {attempt.said.map((sentence) => (
        <p key={sentence} className="mt-1 text-small text-quiet">
          <InlineMath text={sentence} />
        </p>
      ))}
    </li>
  );
}
