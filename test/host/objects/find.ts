import { hostErrors } from "../host-error";
import { textOf } from "../host-object";

/** Finds by name or id, without regard to capitals, as collections do. */
export function findByKey<T>(items: readonly T[], key: unknown, keysOf: (item: T) => readonly string[]): T | null {
  const wanted = textOf(key).toLowerCase();
  return items.find((item) => keysOf(item).some((own) => own.toLowerCase() === wanted)) ?? null;
}

export function found<T>(item: T | null): T {
  if (item === null) throw hostErrors.itemNotFound();
  return item;
}
