/** What decides how a question is put: the option it is about, and whether others do the work in it. */
interface Context {
  readonly option?: string;
  readonly service: boolean;
}

/** Questions for the drivers that a case can't do without, by the last part of the path. */
const questions: Readonly<Record<string, (who: string, about: Context) => string>> = {
  discountRate: () => "At what rate do you discount money that comes later?",
  priceInflation: () => "How fast do prices rise?",
  wageInflation: (who) => `How fast do wages rise in ${who}?`,
  annualVolume: (who) => `How much work does ${who} do in a year?`,
  fte: (who) => `How many people work as ${who}?`,
  minutesPerUnit: (who) => `How long does one unit of work take ${who}?`,
  hoursPerYear: (who) => `How many hours a year is one of ${who} paid for?`,
  salary: (who) => `What is the base salary of ${who}?`,
  statutoryRate: (who) => `What do you pay on top of the salary of ${who} for social insurance and taxes?`,
  seatCost: (who) => `What does a workplace cost for ${who}?`,
  avoidable: (who) => `If the work of ${who} ends here: how much of the cost really goes away?`,
  workplaceAvoidable: (who) => `And how much of the seats and technology of ${who}?`,
  share: (who) => `What share of the work is done in ${who}?`,
  gain: (_who, { option }) => `How much of the labor does ${option} make unnecessary?`,
  startMonth: (_who, { option }) => `In which month of the case does ${option} start?`,
  knowledgeTransferMonths: (_who, { option, service }) =>
    service
      ? `How many months does ${option} need to take over the knowledge?`
      : `How many months of preparation before ${option} begins to work?`,
  rampMonths: (_who, { service }) =>
    service
      ? "And how many months until all of the work has moved?"
      : "And how many months until it works in full?",
  pricePerFte: (who, { option }) => `What does ${option} charge for ${who}?`,
  price: (_who, { option }) => `What does ${option} charge for one unit of work?`,
  annualFee: (_who, { option }) => `What does ${option} cost a year?`,
  pricePerUser: (_who, { option }) => `What does ${option} cost per user?`,
  pricePerUnit: (_who, { option }) => `What does ${option} cost per unit of work?`,
  markup: (_who, { option }) => `What does ${option} add to the cost of its team?`,
  probability: (who) => `How likely is it in a year: ${who}?`,
  impact: (who) => `What would it cost: ${who}?`,
  tenureYears: () => "How long have the people been with you, on average?",
  weeksPerYear: () => "How many weeks of pay for each year of service?",
};

/** What the interview asks, and what it says beside a question. */
export const interview = {
  question: (path: string, label: string, groups: readonly string[], about: Context) => {
    const who = /\.delivery\.[^.]+\.roles\./.test(path)
      ? `${groups.at(-1)} in ${groups.at(-2)}`
      : (groups.at(-1) ?? "");
    const ask = questions[path.slice(path.lastIndexOf(".") + 1)];
    return ask === undefined ? `${[...groups.slice(-2), label].join(", ")}?` : ask(who, about);
  },
  /** The question before, and what stands as its answer. */
  echo: (asked: string, answer: string) => `${asked}: ${answer}`,
  finished: {
    title: "That is all a first result needs",
    hint: "What comes out says what to look at next. Every number can be made better at any time.",
  },
  typical: {
    value: (value: string, source: string) => `Typical: ${value} · ${source}`,
    source: (what: string, title: string, year: number | undefined) =>
      `${what} (${[title, year].filter((part) => part !== undefined).join(", ")})`,
    notes: {
      priceInflation: (country: string) => `Consumer prices, ${country}`,
      salary: (occupation: string) => `Median pay, ${occupation}`,
      statutoryRate: (country: string) => `Legally required benefits over pay, ${country}`,
    },
    /** What others look at where nothing is published that could be taken over, by the last part of the path. */
    others: {
      discountRate: "Nobody publishes yours: finance has a rate for projects, often the cost of capital.",
      wageInflation:
        "Others look at their last pay rounds, and at prices: wages seldom rise slower for long.",
      annualVolume: "Others look at the system that counts the work, over the last twelve months.",
      fte: "Others count full-time equivalents, people on leave and contractors included.",
      salary: "Others take the mean of the payroll of this role, without anything on top.",
      statutoryRate:
        "Others divide the employer's charges on the payroll by the salaries. 0 where the salary holds all.",
      seatCost: "Others take rent, furniture and energy of the building over its workplaces.",
      avoidable:
        "Others ask, person by person: would this salary really end, or be paid on in another place?",
      workplaceAvoidable: "Others look at when the lease ends, and whether anybody else would use the space.",
      gain: "Others measure a pilot over some weeks. What vendors promise is before exceptions and training.",
      startMonth: "Month 1 is the month of the decision. Others leave time to choose and to sign.",
      knowledgeTransferMonths:
        "Others count the procedures to be written down, and the slowest month of the year.",
      knowledgeTransferMonthsImproved:
        "Others count the weeks until people are trained and tools are set up.",
      rampMonths: "0 moves all at once. Others move in parts, to find what was forgotten.",
      rampMonthsImproved: "0 works at once. Others count a few months until habits have changed.",
      price: "Others ask two providers for the same volume, and compare with what the team should cost.",
      pricePerFte:
        "Others compare the offer with the loaded pay at the location: pay, charges, seat, supervision.",
      annualFee: "Others ask what is in the amount: volume, support, updates, price increases.",
      pricePerUser: "Others ask for the list price and the discount for their number of users.",
      pricePerUnit: "Others ask what counts as a unit, and who pays for failed ones.",
      markup: "Others look at what their tax adviser accepts as a transfer price.",
      investment: "Others count licenses, project work, training, and the hours of their own people.",
      moving:
        "Others count selection, travel, training, set-up and who works twice meanwhile. It never costs nothing.",
    },
  },
  structure: {
    useIt: "Use it",
    none: "Nothing",
    work: {
      question: "What is the work called?",
      hint: "One process to begin with. You can add others in the step Scope.",
      example: "Customer service",
    },
    unit: (process: string) => ({
      question: `What is ${process} counted in?`,
      hint: "One piece of the work, in the singular: a claim, a ticket, an invoice.",
      example: "claim",
    }),
    usualUnit: (unit: string, work: string) => `Usual for ${work}: ${unit}.`,
    currency: {
      question: "In which currency do you compare?",
      hint: "All amounts are in it. Amounts are not converted when you change it later.",
    },
    place: {
      question: "Where is it done today?",
      hint: "A country or a city: wages rise at its own pace.",
      example: "United States",
    },
    role: (process: string) => ({
      question: `${process}: who does this work?`,
      hint: "Name one role. Others come next; costs beside people in the step In-house today.",
      example: "Agents",
    }),
    anotherRole: (process: string) => ({
      question: `Who else does ${process}?`,
      hint: "Another role with another pay, or nobody.",
      example: "Team leads",
    }),
    nobodyElse: "Nobody else",
    option: {
      question: "What could you do instead?",
      hint: "Choose one to compare with today. You can add more.",
    },
    anotherOption: (n: number) => ({
      question: n === 1 ? "And what else could you do?" : "What else could you do?",
      hint: "A second way shows what the first is worth. An improvement in-house is the honest alternative.",
    }),
    noOtherOption: "That is all",
    kinds: {
      improved: "Better process and tools, same people",
      software: "Buy software as a service, keep the people",
      captive: "A center of your own elsewhere",
      onshore: "A provider in the same country",
      nearshore: "A provider a short flight away",
      offshore: "A provider far away, at lower wages",
    } as Readonly<Record<string, string>>,
    location: (option: string, process?: string) => ({
      question:
        process === undefined
          ? `${option}: where would the work be done?`
          : `${option}: where would ${process} be done?`,
      hint: "One place to begin with. You can mix several in the step Options.",
      example: "Philippines",
    }),
    price: (option: string) => ({
      question: `What does ${option} charge?`,
      hint: "Choose how the price is made. Parts of a price add up.",
    }),
    softwarePrice: (option: string) => ({
      question: `${option}: how is the subscription priced?`,
      hint: "Choose how the price is made. Parts of a price add up.",
    }),
    perUser: "A price per user",
    perUserHint: "For everybody who works with it",
    perUnit: (unit: string) => `A price per ${unit}`,
    perUnitHint: "Follows the volume, with bands if you like",
    perEmployee: "A price per employee",
    perEmployeeHint: "For every role at every location",
    fixed: "A fixed fee",
    fixedHint: "The same amount every year",
    markup: "Its cost and a markup",
    markupHint: "Cost-plus, or the transfer price of an own center",
    once: (option: string, service: boolean) =>
      service
        ? {
            question: `What does moving to ${option} cost once?`,
            hint: "Set-up, travel, training and the like, in all.",
          }
        : {
            question: `What does ${option} cost once?`,
            hint: "The investment: project, tools, training, in all.",
          },
  },
};
