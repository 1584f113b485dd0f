/** A QR code for a phone, with the quiet zone that cameras need. */
export const Code = ({ address }: { readonly address: string }) => (
  <img class="code" src={`/api/codes?text=${encodeURIComponent(address)}`} alt={address} />
)
