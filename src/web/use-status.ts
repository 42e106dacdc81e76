import { useCallback, useState } from "react";

/** What the page has to say at its foot. */
export interface Status {
  readonly text: string;
  readonly isProblem: boolean;
}

export interface StatusLine {
  readonly status: Status;
  readonly tell: (text: string) => void;
  /** Says what went wrong. */
  readonly complain: (text: string) => void;
}

/** The line at the foot of the page: the last thing said stays. */
export function useStatus(): StatusLine {
  const [status, setStatus] = useState<Status>({ text: "", isProblem: false });
  const tell = useCallback((text: string) => {
    setStatus({ text, isProblem: false });
  }, []);
  const complain = useCallback((text: string) => {
    setStatus({ text, isProblem: true });
  }, []);
  return { status, tell, complain };
}
