"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "./button";
import type { ButtonLook } from "./button-style";
import { TextField } from "./text-field";
import { useTypedEarly } from "./use-typed-early";

type Props = {
  readonly label: string;
  readonly button: string;
  /** Said when nothing was typed. */
  readonly missing: string;
  /** The address under which a code's page stands. */
  readonly to: "/join" | "/live";
  readonly look?: ButtonLook;
  readonly maxLength: number;
};

/** Takes a code that was typed, blanks and dashes or not, to its page. */
export function CodeForm({ label, button, missing, to, look = "secondary", maxLength }: Props) {
  const router = useRouter();
  const form = useTypedEarly();
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<string>();
  const go = (event: FormEvent) => {
    event.preventDefault();
    const plain = code.replace(/[\s-]/g, "");
    if (plain === "") return setFault(missing);
    router.push(`${to}/${encodeURIComponent(plain)}`);
  };
  return (
    <form ref={form} method="dialog" onSubmit={go} className="flex flex-wrap items-end gap-2" noValidate>
      <div className="max-w-64 flex-1">
        <TextField label={label} value={code} onChange={(event) => setCode(event.target.value)} fault={fault} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={maxLength} />
      </div>
      <Button type="submit" look={look}>
        {button}
      </Button>
    </form>
  );
}
