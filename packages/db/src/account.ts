declare const minted: unique symbol;

/** Proof that this user is signed in: opens their own data. Only `takeAccount` makes one. */
export type Account = { readonly userId: string; readonly [minted]: true };

/** To be called with a user id that a session has vouched for, and nowhere else. */
export function takeAccount(userId: string): Account {
  // The brand exists in types alone; this is the one place that grants it.
  return { userId } as Account;
}
