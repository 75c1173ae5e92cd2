/** Pixels of the image for one of the drawing: sharp in print. */
const SCALE = 2;

/** Draws an SVG file as a PNG, and has the browser save it under the name of what it is of. */
export async function downloadImage(file: string): Promise<void> {
  const image = new Image();
  image.src = file;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${nameOf(file)}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** `abraham-accords-map` of `/ar/pictures/accords/abraham-accords/map.svg?asOf=2020`. */
function nameOf(file: string): string {
  const [, name = 'signatory'] = /\/pictures\/[^/]+\/(.*)\.svg/.exec(file) ?? [];
  return name.replaceAll('/', '-');
}
