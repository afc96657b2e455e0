"use client";
import type { ReactNode } from "react";
import { Menu, MenuChoice, MenuChoices } from "../menu";
import { useSpokenText } from "../use-spoken-text";
import type { Option } from "./answer-types";
import type { Texts } from "./choice-field";

type Props = {
  readonly trigger: ReactNode;
  readonly options: readonly Option[];
  readonly texts: Texts;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly defaultOpen: boolean;
};

/** What may belong to one thing on the left. It brings the library that moves the focus along, and is loaded when it is first wanted. */
export function MatchMenu({ trigger, options, texts, chosen, onChoose, defaultOpen }: Props) {
  const spokenText = useSpokenText();
  return (
    <Menu align="start" trigger={trigger} defaultOpen={defaultOpen}>
      <MenuChoices value={chosen} onValueChange={onChoose}>
        {options.map((option) => (
          <MenuChoice key={option.id} value={option.id} textValue={spokenText(option.text)} aria-label={spokenText(option.text)}>
            <span className="min-w-0">{texts[option.id] ?? option.text}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
