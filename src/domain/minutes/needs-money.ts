const sum = /\d\s*(kr|tkr|kkr|mkr|mnkr|kronor|miljoner|miljon)\b/i;
const words = /kostnad|budget|finansier|resurs|investering|anslag|\bmedel\b|\bmedlen\b/i;

/** Whether a proposal asks for money or resources, by the words it uses: a help for who reads the first page, never a rule. */
export function needsMoney(text: string): boolean {
  return sum.test(text) || words.test(text);
}
