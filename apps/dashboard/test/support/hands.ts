import type { Page } from 'playwright-core';

/** Somebody at a page, with a mouse or with the keyboard alone; what they do is counted. */
export interface Hands {
  readonly page: Page;
  /** Lines that were typed; what is pasted is none. */
  typedLines: number;
  /** Buttons, links and fields that were used, decisions, and lines. */
  actions: number;
  press(name: string): Promise<void>;
  follow(name: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  paste(label: string, text: string): Promise<void>;
  /** Accepts, or rejects, the proposal that is looked at. */
  decide(as: 'Accept' | 'Reject'): Promise<void>;
}

/** Tabs until a control is reached, by its label, its name or its words. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLElement && 'labels' in activeElement;
      const [label] = labels ? ((activeElement as HTMLInputElement).labels ?? []) : [];
      return (
        activeElement?.getAttribute('aria-label') ??
        label?.textContent ??
        activeElement?.textContent ??
        ''
      );
    });
    if (reached === name || reached === `${name} required`) return;
  }
  throw new Error(`no press of Tab leads to ${name}`);
}

export function withMouse(page: Page): Hands {
  const hands: Hands = {
    page,
    typedLines: 0,
    actions: 0,
    async press(name) {
      hands.actions++;
      await page.getByRole('button', { name, exact: true }).click();
    },
    async follow(name) {
      hands.actions++;
      await page.getByRole('link', { name, exact: true }).first().click();
    },
    async write(label, text) {
      hands.typedLines++;
      hands.actions++;
      await page.getByLabel(label, { exact: true }).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async paste(label, text) {
      hands.actions++;
      await page.getByLabel(label, { exact: true }).click();
      await page.keyboard.insertText(text);
    },
    decide: (as) => hands.press(as),
  };
  return hands;
}

export function withKeys(page: Page): Hands {
  const hands: Hands = {
    page,
    typedLines: 0,
    actions: 0,
    async press(name) {
      hands.actions++;
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    },
    follow: (name) => hands.press(name),
    async write(label, text) {
      hands.typedLines++;
      hands.actions++;
      await tabTo(page, label);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async paste(label, text) {
      hands.actions++;
      await tabTo(page, label);
      await page.keyboard.insertText(text);
    },
    async decide(as) {
      hands.actions++;
      await page.keyboard.press(as === 'Accept' ? 'a' : 'r');
    },
  };
  return hands;
}
