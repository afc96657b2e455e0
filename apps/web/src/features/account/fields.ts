import { z } from "zod";

/* What people may type about themselves; what is wrong is named as the catalogue has it, and shown beside the fields. */

export const nameField = z.string().trim().min(1, "name-missing").max(100, "at-most-100-letters");
export const emailField = z.string().trim().toLowerCase().max(320, "email-too-long").pipe(z.email("email-not-an-address"));
export const newPasswordField = z.string().min(8, "password-too-short").max(200, "password-too-long");
