/** What is said of any list. */
export const lists = {
  comma: ', ',
  pages: (of: string) => `Pages of ${of}`,
  more: (count: number) => `and ${count} more`,
};
