interface Props {
  /** What did not come. */
  readonly says: string
  readonly again: string
  readonly onAgain: () => unknown
}

/** That something did not come, and a button that asks once more. */
export const TryAgain = ({ says, again, onAgain }: Props) => (
  <p role="alert" class="refusal">
    {says}{' '}
    <button type="button" class="press quiet" onClick={() => void onAgain()}>
      {again}
    </button>
  </p>
)
