/** The dated flows of Excel's documentation of XNPV and XIRR. */
export const documentedFlows = [-10000, 2750, 4250, 3250, 2750];

export const documentedDates = ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"];
