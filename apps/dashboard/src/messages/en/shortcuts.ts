/** The list of keys that do something on every page. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  list: 'This list',
  choose: 'In a search: choose and open',
  close: 'Close a dialog',
  single: 'Keys without Ctrl or ⌘ (/ and ?) work',
};
