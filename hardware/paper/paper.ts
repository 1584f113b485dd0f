/** The paper in a printer, and how it is written on. */
export interface Paper {
  /** Dots across at 203 dpi: 576 on 80 mm paper, 384 on 58 mm. */
  readonly dots: 576 | 384
  /** A picture holds every script; text is sent in a tenth of the time, for slow serial lines. */
  readonly manner: 'picture' | 'text'
}
