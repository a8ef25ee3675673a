// Opens and verifies a sanad/1 bundle with npm jose and nothing of Sanad's own code.
//
//   node verify-bundle.mjs BUNDLE.json SCHOOL-KEYS.json DIRECTORATE.jwk.json
//
// SCHOOL-KEYS.json   what `sanad export-keys --public` prints: {"signing": jwk, "sealing": jwk, …}
// DIRECTORATE.jwk.json   the private X25519 JWK the bundle is sealed for
//
// Prints one JSON document with the digest and the counts; ends with 1 when anything does not fit.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { calculateJwkThumbprint, flattenedDecrypt, flattenedVerify, importJWK } from 'jose';

const [bundleFile, schoolFile, directorateFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const refuse = (why) => {
  console.error(why);
  process.exit(1);
};

const wrapper = json(bundleFile);
const school = json(schoolFile).signing;
const directorate = json(directorateFile);
if (wrapper.format !== 'sanad/1') refuse('not sanad/1');

let jws = wrapper;
if (wrapper.ciphertext !== undefined) {
  const { format, label, ...jwe } = wrapper;
  const opened = await flattenedDecrypt(jwe, await importJWK(directorate, 'ECDH-ES+A256KW'), {
    keyManagementAlgorithms: ['ECDH-ES+A256KW'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  const kid = await calculateJwkThumbprint({ kty: directorate.kty, crv: directorate.crv, x: directorate.x });
  if (opened.protectedHeader.kid !== kid) refuse('sealed for another key');
  jws = JSON.parse(new TextDecoder().decode(opened.plaintext));
}
const signed = { payload: jws.payload, protected: jws.protected, signature: jws.signature };
const { payload, protectedHeader } = await flattenedVerify(signed, await importJWK(school, 'Ed25519'), {
  algorithms: ['Ed25519'],
});
const publicKey = { kty: school.kty, crv: school.crv, x: school.x };
if (protectedHeader.kid !== (await calculateJwkThumbprint(publicKey))) refuse('signed by another key');

const { header, body } = JSON.parse(new TextDecoder().decode(payload));
if (protectedHeader.typ !== `sanad-${header.type}+json`) refuse('type and typ differ');
const counts = {};
if (header.type === 'declaration') {
  counts.pupils = body.pupils.length;
  counts.households = body.households.length;
  for (const group of body.participations) {
    counts[group.programme] = (counts[group.programme] ?? 0) + group.pupils.length;
  }
}
const sorted = (object) => JSON.stringify(Object.entries(object).sort());
if (sorted(counts) !== sorted(header.counts)) refuse('control totals differ');

const digest = createHash('sha256')
  .update(`${jws.protected}.${jws.payload}.${jws.signature}`, 'ascii')
  .digest('hex');
console.log(JSON.stringify({ type: header.type, iss: header.iss, seq: header.seq, digest, counts }));
