"use client";
import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { endSessions } from "./actions";

/** Signs out on every device, this one too. */
export function SessionsForm() {
  const [fault, setFault] = useState<string | null>(null);
  const end = async () => {
    const done = await endSessions({}).catch(() => null);
    if (done?.ok) return void signOut({ callbackUrl: "/sign-in" });
    setFault(done?.say ?? "The server cannot be reached. Nothing was changed.");
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button look="danger" onClick={() => void end()}>
        Sign out everywhere
      </Button>
      {fault ? (
        <p role="alert" className="text-small text-wrong">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
