"use client";
import { MenuChoice, MenuChoices, MenuLabel } from "./menu";
import { asScheme, type Scheme } from "./scheme";
import { useScheme } from "./use-scheme";

/** The colour scheme as a part of a menu. */
export function SchemeChoices({ initial }: { readonly initial: Scheme }) {
  const [scheme, choose] = useScheme(initial);
  return (
    <>
      <MenuLabel>Appearance</MenuLabel>
      <MenuChoices value={scheme} onValueChange={(value) => choose(asScheme(value))}>
        <MenuChoice value="system">As the system</MenuChoice>
        <MenuChoice value="light">Light</MenuChoice>
        <MenuChoice value="dark">Dark</MenuChoice>
      </MenuChoices>
    </>
  );
}
