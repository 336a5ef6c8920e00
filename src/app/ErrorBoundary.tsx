/** A view that fails says so and leaves the rest of the page alone. */

import { Component, type ReactNode } from 'react';
import { wordsFor } from '../i18n/index.ts';
import { LOCALE } from './locale.ts';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = wordsFor(LOCALE).app.failed;
    return (
      <div className="failure" role="alert">
        <h2>
          {words.view}: {this.props.name}
        </h2>
        <p>{words.viewHelp}</p>
        <pre>{error.message}</pre>
        <button type="button" className="button" onClick={() => this.setState({ error: null })}>
          {words.tryAgain}
        </button>
      </div>
    );
  }
}
