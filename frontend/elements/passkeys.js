/**
 * Speaks to the browser's own passkeys (W3C Web Authentication) for the pages of the portal: what the server asks comes
 * as JSON, and what the device answers goes back as JSON. Whatever is wrong is the server's to say.
 */
const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decode = (text) => {
  const padded = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(padded), (letter) => letter.charCodeAt(0));
};

const described = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: decode(one.id) }));

const answered = (credential, response) =>
  JSON.stringify({
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: {},
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  });

async function make(json) {
  const asked = JSON.parse(json);
  const credential = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: decode(asked.challenge),
      user: { ...asked.user, id: decode(asked.user.id) },
      excludeCredentials: described(asked.excludeCredentials),
    },
  });
  return answered(credential, {
    attestationObject: encode(credential.response.attestationObject),
    clientDataJSON: encode(credential.response.clientDataJSON),
    transports: credential.response.getTransports?.() ?? [],
  });
}

async function show(json) {
  const asked = JSON.parse(json);
  const credential = await navigator.credentials.get({
    publicKey: {
      ...asked,
      challenge: decode(asked.challenge),
      allowCredentials: described(asked.allowCredentials),
    },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
  return answered(credential, {
    authenticatorData: encode(authenticatorData),
    clientDataJSON: encode(clientDataJSON),
    signature: encode(signature),
    ...(userHandle ? { userHandle: encode(userHandle) } : {}),
  });
}

window.portalPasskeys = { make, show };
