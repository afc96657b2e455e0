"use server";
import { accountAction } from "@/server/action";
import { createCourse, newCourse } from "./create-course";

export const createCourseAction = accountAction(newCourse, createCourse);
