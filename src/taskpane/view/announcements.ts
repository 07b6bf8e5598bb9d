import { currentOption, type CasePane } from "./pane";

/** How long typing must rest before the new figures are read out, in milliseconds. */
const REST = 1200;

/** Reads the new figures out to a screen reader once an edit has settled. */
export function announceFigures(pane: CasePane): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  pane.session.store.watch((now, before) => {
    if (now.outcome === before.outcome || before.outcome === null || now.previous === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pane.state.case === null) return;
      const figures = pane.state.outcome?.options.find((one) => one.id === currentOption(pane)?.id)?.figures;
      const { npv, savingRate, payback } = figures ?? {};
      if (npv?.value == null || savingRate?.value == null) return;
      const { t, formats } = pane;
      const month =
        payback?.value == null
          ? t.figures.noValue("payback")
          : t.figures.paybackMonths(Math.ceil(payback.value));
      pane.announce(t.frame.announce(formats.money(npv.value), formats.percent(savingRate.value), month));
    }, REST);
  });
}
