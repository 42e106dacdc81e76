import type { HostObject } from "./host-object";
import { hostErrors } from "./host-error";
import { wireName } from "./wire";

/** Answers a load: only what was asked by name, as deep as the names go ("tables/name", "protection/protected"). */
export function query(object: HostObject, select: readonly string[]): unknown {
  if (select.length === 0) throw hostErrors.invalidArgument(`load of ${object.type} without names`);
  if (object.isCollection) return { _Items: object.items().map((item) => queryOne(item, select)) };
  return queryOne(object, select);
}

function queryOne(object: HostObject, select: readonly string[]): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...object.identity };
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf("/");
    if (slash > 0) {
      const link = path.slice(0, slash);
      deeper.set(link, [...(deeper.get(link) ?? []), path.slice(slash + 1)]);
    } else if (path === "*") {
      throw hostErrors.invalidArgument(`load of ${object.type} without names`);
    } else if (path !== "$none" && path !== "isNullObject") {
      if (object.has("links", path)) throw hostErrors.invalidArgument(`load of ${object.type}.${path} without names`);
      answer[wireName(path)] = object.get(path);
    }
  }
  for (const [link, paths] of deeper) {
    const linked = object.link(link);
    answer[wireName(link)] = linked === null ? null : query(linked, paths);
  }
  return answer;
}
