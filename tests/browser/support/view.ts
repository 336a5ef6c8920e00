/** What one view is to the tests that go through all of them. */
import type { Page } from 'playwright-core';

export interface View {
  readonly query: string;
  /** What must be there before the view is judged. */
  readonly ready: string;
  /** What has to be so before the page is asked for, such as an answer that fails. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act?: (page: Page) => Promise<void>;
}
