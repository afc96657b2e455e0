import { type RefObject, useEffect, useRef } from "react";

/**
 * For a form that is on the screen before its scripts are: what stands in its fields by then is told as if it were typed or chosen
 * now, for a field that the scripts take over tells nothing of it. Such a form has the method `dialog`, so that sending it early
 * does not load the page anew and forget what was typed; where it asks another question after a reload, it has no `autoComplete`,
 * so that no browser fills in what was chosen before.
 */
export function useTypedEarly(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Each in a turn of its own, so that it is told of what came before it.
    for (const again of [...(form.current?.elements ?? [])].flatMap(againOf)) setTimeout(again);
  }, []);
  return form;
}

function againOf(field: Element): readonly (() => void)[] {
  if (field instanceof HTMLTextAreaElement) return typedAgain(field, HTMLTextAreaElement.prototype);
  if (!(field instanceof HTMLInputElement) || field.disabled) return [];
  return field.type === "checkbox" || field.type === "radio" ? chosenAgain(field) : typedAgain(field, HTMLInputElement.prototype);
}

function typedAgain(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): readonly (() => void)[] {
  const text = field.value;
  if (text === field.defaultValue) return [];
  return [
    () => {
      // React hears of a text only where the field itself, and not a script, seems to have changed it.
      field.value = field.defaultValue;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  ];
}

function chosenAgain(field: HTMLInputElement): readonly (() => void)[] {
  const { checked } = field;
  // Of several of which one is chosen, the one that is not any more follows by itself.
  if (checked === field.defaultChecked || (field.type === "radio" && !checked)) return [];
  return [
    () => {
      field.checked = !checked;
      field.click();
    },
  ];
}
