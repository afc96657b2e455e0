import type { Command } from "../command";
import { check } from "./check";
import { diff } from "./diff";
import { equiv } from "./equiv";
import { grade } from "./grade";
import { gradientCommand } from "./gradient";
import { hessianCommand } from "./hessian";
import { jacobianCommand } from "./jacobian";
import { mistakes } from "./mistakes";
import { parse } from "./parse";

export const COMMANDS: Readonly<Record<string, Command>> = {
  diff,
  gradient: gradientCommand,
  jacobian: jacobianCommand,
  hessian: hessianCommand,
  equiv,
  parse,
  mistakes,
  grade,
  check,
};
