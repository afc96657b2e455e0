/** Whether an invitation lets people in, and if not, why. */
export type InvitationState = "open" | "revoked" | "expired" | "used-up";

type Dated = { readonly revokedAt: Date | null; readonly expiresAt: Date | null; readonly maxUses: number | null; readonly uses: number };

/** How an invitation stands at a moment; it expires with the moment that it states. */
export function invitationState({ revokedAt, expiresAt, maxUses, uses }: Dated, now: Date): InvitationState {
  if (revokedAt) return "revoked";
  if (expiresAt && expiresAt <= now) return "expired";
  return maxUses !== null && uses >= maxUses ? "used-up" : "open";
}
