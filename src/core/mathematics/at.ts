import { BugError } from "../findings/bug-error";

/**
 * The value at a place of a list that has one there: an amount that is missing is a bug and never nothing.
 *
 * @throws BugError when the list has no such place.
 * @example at([10n, 20n], 1) is 20n.
 */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new BugError(`no value at ${index.toString()} of ${values.length.toString()}`);
  return value;
}
