import { Component, type ReactNode } from "react";
import type { Messages } from "../i18n/languages/en.ts";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";

interface ErrorBoundaryProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** An error in a view leaves a way out instead of a white page; the texts are kept on the device meanwhile. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { errors, header } = this.props.messages;
    return (
      <main className="mx-auto grid max-inline-measure gap-4 px-4 py-16">
        <h1 className="text-2xl font-semibold">{errors.heading}</h1>
        <p>{errors.hint}</p>
        <div className="flex flex-wrap gap-3">
          <Button
            look="primary"
            label={errors.reload}
            onClick={() => {
              location.reload();
            }}
          />
          <Button
            label={header.fresh}
            onClick={() => {
              useApp.getState().clear();
              this.setState({ failed: false });
            }}
          />
        </div>
      </main>
    );
  }
}
