"use client";
import { useTranslations } from "next-intl";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { ToneIcon } from "../badge";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import type { EntryMark } from "./answer-types";

const TONE = { equal: "correct", unequal: "wrong", undecided: "undecided", error: "attention" } as const;

type Props = {
  /** "row-column", by which its neighbours find it. */
  readonly place: string;
  readonly name: string;
  readonly value: string;
  readonly mark?: EntryMark | undefined;
  readonly describedBy?: string | undefined;
  readonly readOnly: boolean;
  readonly className?: string;
  readonly onFocus: () => void;
  readonly onValue: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** One of several fields that belong together, with its own mark once it was judged. */
export function CellInput({ place, name, value, mark, describedBy, readOnly, className, onFocus, onValue, onKeyDown, onPaste }: Props) {
  const t = useTranslations("ui.outcome.inLine");
  return (
    <div className="relative">
      <input
        data-cell={place}
        aria-label={mark ? `${name}, ${t(mark)}` : name}
        aria-describedby={describedBy}
        value={value}
        readOnly={readOnly}
        onFocus={onFocus}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        className={classNames(controlStyle, "font-mono", className, mark && "pr-9", mark === "equal" && "border-correct", mark === "unequal" && "border-wrong")}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={2000}
      />
      {mark ? (
        <span className={classNames("pointer-events-none absolute inset-y-0 right-2 flex items-center", mark === "equal" ? "text-correct" : mark === "unequal" ? "text-wrong" : "text-undecided")}>
          <ToneIcon tone={TONE[mark]} />
        </span>
      ) : null}
    </div>
  );
}
