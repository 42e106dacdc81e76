import { Component, type ReactNode } from "react";
import { failureOf } from "../effects/failure-of";
import type { Failure } from "../state/pane-state";
import { FailedScreen } from "./failed-screen";

interface BoundaryState {
  readonly failure: Failure | null;
}

/** Keeps a bug in one screen inside that screen: the frame stays, and the user can try again or go elsewhere. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: failureOf(error) };
  }

  override state: BoundaryState = { failure: null };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <FailedScreen
        failure={failure}
        onRetry={() => {
          this.setState({ failure: null });
        }}
      />
    );
  }
}
