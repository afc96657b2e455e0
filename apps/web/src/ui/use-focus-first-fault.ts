import { type RefObject, useEffect, useRef } from "react";

/** For a form: after a refusal, once its marks are on the page, the keyboard goes to the first field that is marked as wrong. */
export function useFocusFirstFault(refused: object | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  return form;
}
