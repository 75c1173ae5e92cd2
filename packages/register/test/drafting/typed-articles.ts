/** Three articles of 5 March 2031, a Wednesday, for the record of `invented.ts`: written before they were drafted. */
export const DECIDED = `Norland decides to join the River Accord
By Ivo Marek, The Harbour Post

Norland decided to join the River Accord on Monday, two years after its neighbours had signed it.

“We will join the River Accord because the river leaves us no choice,” Oru Lind told reporters in Ostrany after the vote.

She said the upper dams would be opened “before the first frost.” The vote had been put off twice over the cost of the new weir, and the benches were full when the count was read.

“The price is too high,” said Dana Orlo, who leads the opposition. A spokeswoman for Orlo later said that the party would not go to court.

The accord binds its members to measure the water at every border and to publish what they measure once a month. In dry years the upper dams keep back more than the lower towns can spare, and the quarrel about this is older than both states.
`;
export const DENIED = `Velmark will not leave accord, ministry says

The Velmark Foreign Ministry denied on Wednesday that Velmark would leave the River Accord. “Nothing has changed,” the ministry said in a statement.

President Aida Sarsen had said on Sunday that the text needed “a second look.” Her words had set off a day of guesses in the harbour towns, where most people live off the boats.

“We read what was said,” Oru Lind wrote in a post on Telegram on Wednesday. “We also read what was signed.”

The River Accord was signed by Velmark in 2029. It has no clause on leaving, and lawyers in both states say that none is needed. The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast.
`;
export const BRIDGE = `Two presidents on one bridge

Aida Sarsen and Oru Lind met on the old bridge in Ostrany on Tuesday to mark the first year of the River Accord.

“A year ago nobody measured anything,” Sarsen said at the ceremony. “Today we argue about numbers, and that is better.”

Lind said the two states would build a second bridge. “It will not carry my name,” she said, and the crowd laughed.

“They were late,” said a boatman who gave his name only as Petr. Asked whether the dams would open in May, Sarsen did not answer.

Norland has not ratified the River Accord. The weir at the border, which both states paid for, broke in the autumn and was mended within a week, and a plaque on the bridge tells of it in both languages, though the paint has begun to peel.
`;
