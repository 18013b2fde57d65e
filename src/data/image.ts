/** A picture as it was read: its bytes, and what its header says of it. Never decoded here. */

export interface ImageData {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'gif' | 'bmp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch where the file says so; 96 is the usual guess. */
  readonly density?: number;
}
