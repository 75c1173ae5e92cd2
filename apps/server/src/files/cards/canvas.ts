import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Style, setStyle } from './fonts.ts';
import { cutLine, type Measure } from './line-breaks.ts';

/** The recommended size of previews in pixels, and the margins of the text. */
const WIDTH = 1200;
const HEIGHT = 630;
export const LEFT = 64;
export const RIGHT = WIDTH - LEFT;

/** The colours of the dashboard's light theme. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  soft: '#5c584e',
  line: '#b9b3a2',
  accent: '#8a2b20',
} as const;

interface Placed extends Style {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly colour?: string;
  /** `right` ends the text at `x`. */
  readonly align?: 'left' | 'right';
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: string;
  /** A text that is wider is cut between words, with an ellipsis. */
  readonly width?: number;
}

/** The canvas of a card, with the register's name at the top. */
export class Sheet {
  readonly #canvas: Canvas = createCanvas(WIDTH, HEIGHT);
  readonly context: SKRSContext2D = this.#canvas.getContext('2d');

  constructor() {
    this.context.fillStyle = COLOURS.paper;
    this.context.fillRect(0, 0, WIDTH, HEIGHT);
    this.rule(44, 5, COLOURS.ink);
    this.text('Signatory', { x: LEFT, y: 94, face: 'sans', size: 36, weight: 700 });
    this.text('A register of diplomatic accords', {
      x: RIGHT,
      y: 93,
      face: 'sans',
      size: 24,
      colour: COLOURS.soft,
      align: 'right',
    });
    this.rule(116, 1, COLOURS.line);
  }

  /** A line across the card, from `y` downwards. */
  rule(y: number, thickness: number, colour: string): void {
    this.context.fillStyle = colour;
    this.context.fillRect(LEFT, y, RIGHT - LEFT, thickness);
  }

  /** Draws one line of text, shaped and in its direction. */
  text(text: string, placed: Placed): void {
    const {
      x,
      y,
      colour = COLOURS.ink,
      align = 'left',
      direction = 'ltr',
      language = 'en',
    } = placed;
    setStyle(this.context, placed);
    this.context.lang = language;
    this.context.direction = direction;
    this.context.textAlign = align;
    this.context.fillStyle = colour;
    const { width = Number.POSITIVE_INFINITY } = placed;
    const measure: Measure = (one) => this.context.measureText(one).width;
    const fits = measure(text) <= width;
    this.context.fillText(fits ? text : `${cutLine(text, ' …', width, measure)} …`, x, y);
  }

  /** How wide a text in a style is. */
  measure(style: Style, language = 'en'): Measure {
    return (text) => {
      setStyle(this.context, style);
      this.context.lang = language;
      return this.context.measureText(text).width;
    };
  }

  /** The card as PNG, encoded in another thread. */
  png(): Promise<Buffer> {
    return this.#canvas.encode('png');
  }
}
