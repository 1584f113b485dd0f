/** The ticket's own page for a phone's camera, with the quiet zone that cameras need. */
export const QrCode = ({ address }: { readonly address: string }) => (
  <img class="qr" src={`/api/codes?text=${encodeURIComponent(address)}`} alt={address} />
)
