import { focusQuestion } from "../view/frame";

/** Somebody answers, and goes on answering: the next card takes the keyboard, whenever it comes. */
let answering = false;

/** Focuses the place where the next question is answered, as soon as it is drawn: before the next key. */
export function focusAnswer(): void {
  answering = true;
  queueMicrotask(() => {
    if (!answerHasFocus()) requestAnimationFrame(() => answerHasFocus() || focusQuestion());
  });
}

function answerHasFocus(): boolean {
  const place =
    document.getElementById("next-answer") ?? document.querySelector<HTMLElement>(".ask .rows button");
  place?.focus();
  return place !== null;
}

/** For a card that was just drawn: it takes the keyboard from whoever answers, and from nobody else. */
export function takesFocus(card: Element | undefined): void {
  if (card === undefined || !answering) return;
  queueMicrotask(() => {
    const here = document.activeElement;
    const elsewhere = here !== null && here !== document.body && !here.matches("h2, .ask *");
    if (!elsewhere && card.isConnected && answerHasFocus()) answering = false;
  });
}
