/** Whether the packages that draw cards are installed. They are optional, and npm leaves out all of them or none. */
export const canDraw: boolean = isInstalled('@napi-rs/canvas');

function isInstalled(name: string): boolean {
  try {
    return import.meta.resolve(name) !== '';
  } catch {
    return false;
  }
}
