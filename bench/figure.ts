/** One line a bench prints. `goal` absent: reported only. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  goal?: { atLeast?: number; atMost?: number };
  note?: string;
}
