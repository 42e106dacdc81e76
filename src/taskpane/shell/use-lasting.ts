import { useEffect, useState } from "react";

/** What is done within this time needs no announcement, in milliseconds. */
const patience = 300;

/** @returns Whether something has been so for a while, and still is. */
export function useLasting(isSo: boolean): boolean {
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => {
      setIsLasting(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isSo]);
  return isSo && isLasting;
}
