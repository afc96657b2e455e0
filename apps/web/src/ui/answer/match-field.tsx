"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useState } from "react";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import { useLateMenu } from "../use-late-menu";
import { useSpokenText } from "../use-spoken-text";
import type { Option } from "./answer-types";
import type { Texts } from "./choice-field";
import type { MatchMenu } from "./match-menu";

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
              <MatchChoice
                name={`${spokenText(item.text)}: ${spokenText(right.find((option) => option.id === chosen)?.text ?? say("match.notChosen"))}`}
                shown={chosen === "" ? <span className="text-quiet">{say("match.choose")}</span> : (texts[chosen] ?? chosen)}
                options={right}
                texts={texts}
                chosen={chosen}
                onChoose={(next) => choose(item, next)}
                readOnly={readOnly}
              />
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

type ChoiceProps = Omit<ComponentProps<typeof MatchMenu>, "trigger" | "defaultOpen"> & { readonly name: string; readonly shown: ReactNode; readonly readOnly: boolean };

const load = () => import("./match-menu").then((file) => file.MatchMenu);

/** The button that shows what was chosen, and opens what may be chosen. */
function MatchChoice({ name, shown, readOnly, ...menu }: ChoiceProps) {
  const { Opened, door } = useLateMenu(load);
  const face: ComponentProps<"button"> = {
    type: "button",
    disabled: readOnly,
    "aria-label": name,
    className: classNames(controlStyle, "flex items-center justify-between gap-2 text-left"),
    children: (
      <>
        <span className="min-w-0">{shown}</span>
        <ChevronDown aria-hidden size={18} className="shrink-0" />
      </>
    ),
  };
  if (Opened) return <Opened {...menu} trigger={<button {...face} />} defaultOpen />;
  return <button {...face} {...door} />;
}
