/**
 * One tip for every element that carries `data-tip`: it shows what an icon means, or what a field takes, while the
 * pointer rests on it or the keyboard is at it. A screen reader gets the same text as a description.
 */
export function showTips(root: HTMLElement): void {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.popover = "manual";
  root.ownerDocument.body.append(tip);
  let owner: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    if (owner === null) return;
    owner.removeAttribute("aria-describedby");
    owner = null;
    if (tip.matches(":popover-open")) tip.hidePopover();
  };
  const show = (target: Element): void => {
    const text = target.getAttribute("data-tip");
    if (text === null || text === "" || !target.isConnected) return;
    owner = target;
    tip.textContent = text;
    if (target.getAttribute("aria-label") !== text) target.setAttribute("aria-describedby", tip.id);
    tip.showPopover();
    place(tip, target.getBoundingClientRect());
  };
  const enter = (event: Event, delay: number): void => {
    const target = (event.target as Element).closest("[data-tip]");
    if (target === owner) return;
    hide();
    if (target !== null) timer = setTimeout(() => show(target), delay);
  };
  root.addEventListener("pointerover", (event) => enter(event, 500));
  root.addEventListener("pointerleave", hide);
  root.addEventListener("pointerdown", hide);
  root.addEventListener("focusin", (event) => {
    if ((event.target as Element).matches(":focus-visible")) enter(event, 150);
  });
  root.addEventListener("focusout", hide);
  root.ownerDocument.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  root.addEventListener("scroll", hide, true);
}

/** Below its element, or above where there is no room; never outside of the pane. */
function place(tip: HTMLElement, at: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(4, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - 4));
  const below = at.bottom + 6;
  tip.style.left = `${left}px`;
  tip.style.top = `${below + height < innerHeight ? below : at.top - height - 6}px`;
}
