/** The code, and the invitation when the link carries one, stand after the #: a browser sends that part to nobody. */
export function codesInAddress(): { code: string; invitation: string } {
  const [code = '', invitation = ''] = window.location.hash.slice(1).split('/');
  return { code, invitation };
}

/** Once they were read they are taken out of the address, so that the history of a shared computer does not keep them. */
export function dropCodes(): void {
  if (window.location.hash)
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
}
