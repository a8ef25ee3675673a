// Opens and verifies a sanad/1 bundle with npm jose and nothing of Sanad's own code.
//
//   node verify-bundle.mjs BUNDLE.json SENDER-KEYS.json RECEIVER.jwk.json
//
// SENDER-KEYS.json   what `sanad export-keys --public` prints: {"signing": jwk, "sealing": jwk, …}
// RECEIVER.jwk.json   the private X25519 JWK the bundle is sealed for; not looked at when it is open
//
// Prints one JSON document with the digest and the counts; ends with 1 when anything does not fit.
import { readFileSync } from 'node:fs';
import { readBundle } from './read-bundle.mjs';

const [bundleFile, senderFile, receiverFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
try {
  console.log(JSON.stringify(await readBundle(json(bundleFile), json(senderFile).signing, json(receiverFile))));
} catch (refusal) {
  console.error(String(refusal));
  process.exit(1);
}
