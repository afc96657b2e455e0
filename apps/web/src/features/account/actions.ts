"use server";
import { endMySessions, updateMyName } from "@nabla/db";
import { z } from "zod";
import { accountAction, publicAction } from "@/server/action";
import { changePassword } from "./change-password";
import { emailField, nameField, newPasswordField } from "./fields";
import { signUp } from "./sign-up";

export const makeAccount = publicAction(z.object({ name: nameField, email: emailField, password: newPasswordField }), signUp);

export const saveName = accountAction(z.object({ name: nameField }), async (account, { name }) => {
  await updateMyName(account, name);
  return null;
});

export const savePassword = accountAction(z.object({ current: z.string().max(200), next: newPasswordField }), changePassword);

export const endSessions = accountAction(z.object({}), async (account) => {
  await endMySessions(account);
  return null;
});
