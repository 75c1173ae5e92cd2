/** Words of forgeries, of imitations and of what is invented. */
export const FORGED_WORDS = `
  deepfake deepfakes deepfaked deep-fake fake fakes faked fabricated fabrication doctored forged forgery forgeries bogus
  hoax hoaxes phoney phony manipulated altered synthetic cloned ai a.i. ai-generated ai-made computer-generated
  computer-made machine-made digitally spoof spoofs spoofed parody parodies satire satirical mock fiction fictional
  fictitious imaginary imagined invented invention apocryphal made-up meme memes`;

/** Works of fiction and of the stage. */
export const FICTION_WORDS = `
  novel novels sketch sketches skit skits comedy comedies cartoon cartoons film films movie movies musical musicals opera
  operas drama dramas play plays thriller thrillers sitcom sitcoms screenplay fable fables dream dreams daydream
  puppet puppets script scripts scene scenes poem poems`;

/** Words by which a sentence may say that another's words were not said. */
export const DOUBT_WORDS = `
  false untrue wrong incorrect inaccurate made never not denied denies didn't didn’t hasn't hasn’t hadn't hadn’t retracted
  retracts withdrew withdraws withdrawn corrected corrects apologised apologized`;
