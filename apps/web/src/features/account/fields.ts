import { z } from "zod";

/* What people may type about themselves; the messages are shown beside the fields. */

export const nameField = z.string().trim().min(1, "Tell us how you are called.").max(100, "At most 100 letters.");
export const emailField = z.string().trim().toLowerCase().max(320, "This email is too long.").pipe(z.email("This is not an email address."));
export const newPasswordField = z.string().min(8, "At least 8 characters.").max(200, "At most 200 characters.");
