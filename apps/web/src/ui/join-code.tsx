import { CopyField } from "./copy-field";

type Props = { readonly code: string; readonly address: string; readonly compact?: boolean };

/** How students come into a class: a code to say aloud and a link to send. */
export function JoinCode({ code, address, compact = false }: Props) {
  return (
    <div className={compact ? "text-small" : "flex flex-col gap-3"}>
      <p>
        <span className="mr-2 text-quiet">Join code</span>
        <CopyField value={code} what="join code" large={!compact} />
      </p>
      {compact ? null : (
        <p>
          <span className="mr-2 text-quiet">or the link</span>
          <CopyField value={address} what="join link" />
        </p>
      )}
    </div>
  );
}
