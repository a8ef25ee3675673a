// Opens and verifies one sanad/1 bundle with npm jose and nothing of Sanad's own code.
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, flattenedDecrypt, flattenedVerify, generalVerify, importJWK } from 'jose';

const refuse = (why) => {
  throw new Error(why);
};
// one text, one spelling: Node's own decoder takes padding and odd last characters as well
const canonical = (text, bytes) => {
  const decoded = Buffer.from(text, 'base64url');
  const fits = decoded.toString('base64url') === text && (bytes === undefined || decoded.length === bytes);
  if (!fits) refuse('base64url not canonical, or of a wrong length');
};
const exactly = (object, names) => {
  if (Object.keys(object).sort().join() !== [...names].sort().join()) refuse('members not exactly those allowed');
};
const sealedHeader = ({ typ, epk, ...others }) => {
  exactly(others, ['alg', 'enc', 'cty', 'kid']);
  exactly(epk, ['crv', 'kty', 'x']);
  if (typ !== 'sanad-sealed+json') refuse('not a sealed bundle');
};
const declared = (declaration) => {
  const counts = { pupils: declaration.pupils.length, households: declaration.households.length };
  for (const group of declaration.participations) {
    counts[group.programme] = (counts[group.programme] ?? 0) + group.pupils.length;
  }
  return counts;
};
const published = async ({ directory, schools }) => {
  // signed by the root it names, and by the root before as well where the root changes
  const said = JSON.parse(Buffer.from(directory.payload, 'base64url').toString('utf8'));
  const kid = await calculateJwkThumbprint(said.root);
  const verified = await generalVerify(
    {
      payload: directory.payload,
      signatures: directory.signatures.filter(
        (one) => JSON.parse(Buffer.from(one.protected, 'base64url')).kid === kid,
      ),
    },
    await importJWK(said.root, 'Ed25519'),
    { algorithms: ['Ed25519'] },
  );
  if (verified.protectedHeader.typ !== 'sanad-directory+json') refuse('no key directory');
  return { schools: schools.length, keys: said.keys.length };
};
const sorted = (object) => JSON.stringify(Object.entries(object).sort());

// wrapper: the parsed file; sender: public Ed25519 JWK; receiver: private X25519 JWK, not looked at
// when the bundle is open
export async function readBundle(wrapper, sender, receiver) {
  if (wrapper.format !== 'sanad/1') refuse('not sanad/1');
  let jws = wrapper;
  if (wrapper.ciphertext !== undefined) {
    const { format, label, ...jwe } = wrapper;
    exactly(jwe, ['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag']);
    canonical(jwe.protected);
    canonical(jwe.encrypted_key, 40);
    canonical(jwe.iv, 12);
    canonical(jwe.ciphertext);
    canonical(jwe.tag, 16);
    const opened = await flattenedDecrypt(jwe, await importJWK(receiver, 'ECDH-ES+A256KW'), {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const kid = await calculateJwkThumbprint({ kty: receiver.kty, crv: receiver.crv, x: receiver.x });
    if (opened.protectedHeader.kid !== kid) refuse('sealed for another key');
    sealedHeader(opened.protectedHeader);
    jws = JSON.parse(new TextDecoder().decode(opened.plaintext));
    exactly(jws, ['payload', 'protected', 'signature']);
  }
  canonical(jws.payload);
  canonical(jws.protected);
  canonical(jws.signature, 64);
  const signed = { payload: jws.payload, protected: jws.protected, signature: jws.signature };
  const { payload, protectedHeader } = await flattenedVerify(signed, await importJWK(sender, 'Ed25519'), {
    algorithms: ['Ed25519'],
  });
  const enrolment = protectedHeader.typ === 'sanad-enrolment+json';
  exactly(protectedHeader, enrolment ? ['alg', 'kid', 'typ', 'jwk'] : ['alg', 'kid', 'typ']);
  if (enrolment) {
    exactly(protectedHeader.jwk, ['crv', 'kty', 'x']);
    const brought = await calculateJwkThumbprint(protectedHeader.jwk);
    if (brought !== protectedHeader.kid) refuse('another key than it names');
  }
  const publicKey = { kty: sender.kty, crv: sender.crv, x: sender.x };
  if (protectedHeader.kid !== (await calculateJwkThumbprint(publicKey))) refuse('signed by another key');

  const { header, body } = JSON.parse(new TextDecoder().decode(payload));
  if (protectedHeader.typ !== `sanad-${header.type}+json`) refuse('type and typ differ');
  const recomputed = {
    enrolment: async () => ({}),
    declaration: async () => declared(body),
    answer: async () => ({
      answers: body.answers.length,
      remarks: body.answers.reduce((sum, one) => sum + one.remarks.length, 0),
    }),
    update: async () => published(body),
    restitution: async () => declared(body.declaration),
  };
  const counts = await recomputed[header.type]();
  if (sorted(counts) !== sorted(header.counts)) refuse('control totals differ');

  const digest = createHash('sha256')
    .update(`${jws.protected}.${jws.payload}.${jws.signature}`, 'ascii')
    .digest('hex');
  return { type: header.type, iss: header.iss, seq: header.seq, digest, counts };
}
