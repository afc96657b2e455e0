"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import { Menu, MenuChoice, MenuChoices } from "../menu";
import { useSpokenText } from "../use-spoken-text";
import type { Option } from "./answer-types";
import type { Texts } from "./choice-field";

type Props = {
  readonly label: string;
  readonly left: readonly Option[];
  readonly right: readonly Option[];
  readonly texts: Texts;
  readonly pairs: Readonly<Record<string, string>>;
  readonly onChange: (pairs: Readonly<Record<string, string>>) => void;
  readonly readOnly?: boolean;
};

/** For each thing on the left, choose what belongs to it. Every choice is spoken. */
export function MatchField({ label, left, right, texts, pairs, onChange, readOnly = false }: Props) {
  const say = useTranslations("ui");
  const t = useTranslations("ui.answerInput");
  const spokenText = useSpokenText();
  const [said, setSaid] = useState("");
  const choose = (item: Option, next: string) => {
    onChange({ ...pairs, [item.id]: next });
    setSaid(t("paired", { left: spokenText(item.text), right: spokenText(right.find(({ id }) => id === next)?.text ?? "") }));
  };
  return (
    <div role="group" aria-label={label}>
      <p className="mb-2 font-strong">{label}</p>
      <ul className="flex flex-col gap-4">
        {left.map((item) => {
          const chosen = pairs[item.id] ?? "";
          return (
            <li key={item.id} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
              <span>{texts[item.id] ?? item.text}</span>
              <Menu
                align="start"
                trigger={
                  <button
                    type="button"
                    disabled={readOnly}
                    aria-label={`${spokenText(item.text)}: ${spokenText(right.find((option) => option.id === chosen)?.text ?? say("match.notChosen"))}`}
                    className={classNames(controlStyle, "flex items-center justify-between gap-2 text-left")}
                  >
                    <span className={classNames("min-w-0", chosen === "" && "text-quiet")}>
                      {chosen === "" ? say("match.choose") : (texts[chosen] ?? chosen)}
                    </span>
                    <ChevronDown aria-hidden size={18} className="shrink-0" />
                  </button>
                }
              >
                <MenuChoices value={chosen} onValueChange={(next) => choose(item, next)}>
                  {right.map((option) => (
                    <MenuChoice key={option.id} value={option.id} textValue={spokenText(option.text)} aria-label={spokenText(option.text)}>
                      <span className="min-w-0">{texts[option.id] ?? option.text}</span>
                    </MenuChoice>
                  ))}
                </MenuChoices>
              </Menu>
            </li>
          );
        })}
      </ul>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}
