/** Common given names that news in English uses for women and for men only: one piece of evidence for whom "she" or "he" means. */
export const WOMEN: ReadonlySet<string> = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
  pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
  virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison
  frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana
  natalie brittany charlotte marie kayla alexis lori hillary ivanka melania angelique theresa nikki kamala condoleezza madeleine
  fatima aisha leila layla amina zainab mariam nadia yasmin olga svetlana natalia irina ursula ingrid astrid birgit giulia chiara chloe vera ida ruth sofia
  lucia elena ana aida dana mira leyla amal rania noura reem dina yael tamar noa shira miri tzipi ayelet zhanna aigul dariga gulnara
  madina saule ella lena greta freya mette jill kate jane anne clare ellen jacinda annalena gro erna`.split(
    /\s+/,
  ),
);

export const MEN: ReadonlySet<string> = new Set(
  `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew
  paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
  zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse
  bryan lawrence arthur gabriel bruce albert willie alan billy ralph eugene russell bobby mason philip louis bernie barack joe mike
  bill tim jim tom dan ted mitt marco rand jeb rudy newt vladimir dmitry sergei igor ivan mohammed muhammad mohammad ahmed ali omar
  hassan hussein abdullah ibrahim khalid yusuf benjamin recep emmanuel jacques francois pierre hans klaus jens lars nils giovanni marco owen odo jonas ivo tor petr mikael henrik erik
  oliver harry simon martin luke mark ian neil colin fred george arthur yair benjamin gideon eli ron avi yossi naftali isaac
  faisal salman tamim bandar hamad saud yousef tariq kassym-jomart nursultan murat yermek erlan askar bakhytzhan viktor boris oleg`.split(
    /\s+/,
  ),
);
