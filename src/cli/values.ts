import type { Adjustments } from "../model/adjustments.ts";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value from outside has the shape of corrections: lists and groups of lists, nothing else. */
export const isAdjustments = (value: unknown): value is Adjustments =>
  isRecord(value) && Object.values(value).every((part) => typeof part === "object" && part !== null);
