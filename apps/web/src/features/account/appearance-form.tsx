"use client";
import { asScheme, type Scheme } from "@/ui/scheme";
import { Select } from "@/ui/select";
import { useScheme } from "@/ui/use-scheme";

/** Light, dark, or as the system; in this browser. */
export function AppearanceForm({ initial }: { readonly initial: Scheme }) {
  const [scheme, choose] = useScheme(initial);
  return (
    <Select
      label="Colours"
      hint="Kept in this browser."
      value={scheme}
      onValueChange={(value) => choose(asScheme(value))}
      options={[
        { value: "system", text: "As the system" },
        { value: "light", text: "Light" },
        { value: "dark", text: "Dark" },
      ]}
    />
  );
}
