"use client";
import { ArrowDown, ArrowUp, Eye, RefreshCw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { CSSProperties, ReactNode, Ref, RefObject } from "react";
import { classNames } from "@/ui/class-names";
import { controlStyle } from "@/ui/field-frame";
import { iconButtonStyle } from "@/ui/icon-button-style";
import { useProblemWords } from "@/ui/problem-words";
import type { DraftItem } from "./draft-items";

type Props = {
  readonly item: DraftItem;
  readonly position: number;
  readonly last: boolean;
  /** Where this line can be looked at as a student; missing until it is saved. */
  readonly previewHref?: string | undefined;
  /** How many attempts the set gives where a line says nothing; empty where it leaves that to the problems. */
  readonly setAttempts: string;
  readonly faults: { readonly points?: string | undefined; readonly attempts?: string | undefined };
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onChange: (change: Partial<DraftItem>) => void;
  /** What the line is dragged by, and where it is while it is dragged. */
  readonly drag: { readonly ref?: Ref<HTMLLIElement>; readonly style?: CSSProperties; readonly dragged?: boolean; readonly handle: ReactNode };
};

/** All lines of a set, in order. */
export type LinesProps = {
  readonly items: readonly DraftItem[];
  readonly list: RefObject<HTMLOListElement | null>;
  /** A line was put where another one stands. */
  readonly onPlace: (key: string, overKey: string) => void;
  readonly line: (item: DraftItem, index: number) => Omit<Props, "item" | "position" | "last" | "drag">;
};

/** One problem of a set in the editor: what it is, its points and attempts, its place. */
export function ItemLine({ item, position, last, previewHref, setAttempts, faults, onMove, onRemove, onChange, drag }: Props) {
  const t = useTranslations("assignments");
  const { conceptWord, kindWord } = useProblemWords();
  const newer = item.newest.number > item.number;
  return (
    <li
      ref={drag.ref}
      style={drag.style}
      data-item={item.key}
      className={classNames("flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-3 py-2 last:border-b-0", drag.dragged && "relative z-10 rounded-lg bg-raised shadow-lg")}
    >
      <span className="flex min-w-0 flex-1 basis-64 items-baseline gap-3">
        {drag.handle}
        <span className="w-5 shrink-0 text-right text-small text-quiet tabular">{position}</span>
        <span className="min-w-0">
          <span className="font-strong">{item.title}</span>
          <span className="block text-small text-quiet">
            {t("difficulty", { concept: conceptWord(item.concept), kind: kindWord(item.kind), difficulty: item.difficulty })}
            {item.begun > 0 ? ` · ${t("openedBy", { begun: item.begun })}` : ""}
          </span>
          {newer ? <NewerVersion item={item} onChange={onChange} /> : null}
        </span>
      </span>
      <span className="flex flex-wrap items-end gap-2 pl-8 sm:pl-0">
        <SmallNumber label={t("points")} name={item.title} value={item.points} fault={faults.points} onChange={(points) => onChange({ points })} />
        <SmallNumber label={t("attempts")} name={item.title} value={item.attempts} fault={faults.attempts} placeholder={setAttempts || t("ownAttempts")} onChange={(attempts) => onChange({ attempts })} />
        <span className="flex">
          <button type="button" data-move="up" className={iconButtonStyle} aria-disabled={position === 1 || undefined} aria-label={t("moveUp", { title: item.title })} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden size={18} />
          </button>
          <button type="button" data-move="down" className={iconButtonStyle} aria-disabled={last || undefined} aria-label={t("moveDown", { title: item.title })} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden size={18} />
          </button>
          {previewHref ? (
            <Link href={previewHref} className={iconButtonStyle} aria-label={t("previewAsAStudent", { title: item.title })} title={t("previewAsAStudent2")}>
              <Eye aria-hidden size={18} />
            </Link>
          ) : null}
          <button
            type="button"
            className={iconButtonStyle}
            aria-disabled={item.begun > 0 || undefined}
            title={item.begun > 0 ? t("studentsHaveOpenedItSo") : t("removeFromThisSet")}
            aria-label={item.begun > 0 ? t("cannotBeRemovedStudentsHave", { title: item.title }) : t("removeFromThisSet2", { title: item.title })}
            onClick={() => item.begun === 0 && onRemove()}
          >
            <Trash2 aria-hidden size={18} />
          </button>
        </span>
      </span>
    </li>
  );
}

function NewerVersion({ item, onChange }: Pick<Props, "item" | "onChange">) {
  const t = useTranslations("assignments");
  if (item.begun > 0) return <span className="block text-small text-attention">{t("versionIsNewerStudentsHave", { number: item.newest.number, number2: item.number })}</span>;
  return (
    <button
      type="button"
      className="inline-flex items-center gap-1 text-small text-accent underline underline-offset-4"
      onClick={() => onChange({ versionId: item.newest.versionId, number: item.newest.number })}
    >
      <RefreshCw aria-hidden size={14} />{" "}{t("takeVersionInsteadOf", { number: item.newest.number, number2: item.number })}
    </button>
  );
}

type NumberProps = { readonly label: string; readonly name: string; readonly value: string; readonly fault?: string | undefined; readonly placeholder?: string; readonly onChange: (value: string) => void };

function SmallNumber({ label, name, value, fault, placeholder, onChange }: NumberProps) {
  const t = useTranslations("assignments");
  return (
    <label className="flex w-20 flex-col text-small text-quiet">
      <span>
        {label}
        <span className="sr-only">{" "}{t("for", { name })}</span>
      </span>
      <input
        inputMode="decimal"
        value={value}
        placeholder={placeholder}
        aria-invalid={fault ? true : undefined}
        title={fault}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(controlStyle, "min-h-9! px-2! py-1! text-small!")}
      />
    </label>
  );
}
