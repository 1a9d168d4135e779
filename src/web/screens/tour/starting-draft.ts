/** A small text to begin with. It has one deadlock, for whoever begins with it to find and to mend. */
export const startingDraft = `Agreement: Truce between Northland and Southland.
Parties: Northland; Southland.
Mediators: Lake Federation.
Monitors: River Commission.
Places: North Road.
Entry into force: when Northland and Southland sign.
Day 1: entry into force.

Article 1. Truce

1.1 Each party shall suspend offensive operations throughout this agreement,
    verified by the River Commission within 1 day.

Article 2. Release and passage

2.1 Northland shall release 12 detainees by day 9, once 2.2 is performed,
    verified by the River Commission within 1 day.
2.2 Southland shall open the North Road once 2.1 is performed, verified by the River Commission within 1 day.

Article 3. Keeping the agreement

3.1 Each party shall give the River Commission access throughout this agreement.
3.2 If any provision is breached or disputed, the Lake Federation shall convene the Parties within 2 days.
3.3 The Parties may amend this agreement.
`;
