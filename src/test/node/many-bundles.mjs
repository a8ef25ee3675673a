// Reads, or makes, many sanad/1 bundles in one run, with npm jose and nothing of Sanad's own code.
//
//   node many-bundles.mjs read FOLDER SCHOOL-KEYS.json DIRECTORATE.jwk.json
//       prints "NAME DIGEST PUPILS" for each file; ends with 1 at the first that does not fit
//   node many-bundles.mjs judge FOLDER SENDER-KEYS.json RECEIVER.jwk.json
//       prints "NAME ok" or "NAME WHY-REFUSED" for each file
//   node many-bundles.mjs make FOLDER SIGNER.jwk.json DIRECTORATE.jwk.json
//       of every FOLDER/*.payload (payload of level 3) and *.label makes FOLDER/*.json
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FlattenedEncrypt, FlattenedSign, calculateJwkThumbprint, importJWK } from 'jose';
import { readBundle } from './read-bundle.mjs';

const [verb, folder, signerFile, directorateFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const names = (end) => readdirSync(folder).filter((name) => name.endsWith(end)).sort();
const thumbprint = ({ kty, crv, x }) => calculateJwkThumbprint({ kty, crv, x });

if (verb === 'read') {
  const school = json(signerFile).signing;
  const directorate = json(directorateFile);
  for (const name of names('.json')) {
    const { digest, counts } = await readBundle(json(join(folder, name)), school, directorate);
    console.log(`${name} ${digest} ${counts.pupils}`);
  }
} else if (verb === 'judge') {
  const sender = json(signerFile).signing;
  const receiver = json(directorateFile);
  for (const name of names('.json')) {
    try {
      await readBundle(json(join(folder, name)), sender, receiver);
      console.log(`${name} ok`);
    } catch (refusal) {
      console.log(`${name} ${String(refusal).split('\n')[0]}`);
    }
  }
} else {
  const signer = json(signerFile);
  const { kty, crv, x } = json(directorateFile);
  const signingKey = await importJWK(signer, 'Ed25519');
  const sealingKey = await importJWK({ kty, crv, x }, 'ECDH-ES+A256KW');
  for (const name of names('.payload')) {
    const stem = join(folder, name.slice(0, -'.payload'.length));
    const typ = 'sanad-declaration+json';
    const jws = await new FlattenedSign(readFileSync(join(folder, name)))
      .setProtectedHeader({ alg: 'Ed25519', kid: await thumbprint(signer), typ })
      .sign(signingKey);
    const inner = { protected: jws.protected, payload: jws.payload, signature: jws.signature };
    const jwe = await new FlattenedEncrypt(new TextEncoder().encode(JSON.stringify(inner)))
      .setProtectedHeader({
        alg: 'ECDH-ES+A256KW',
        enc: 'A256GCM',
        typ: 'sanad-sealed+json',
        cty: typ,
        kid: await thumbprint({ kty, crv, x }),
      })
      .encrypt(sealingKey);
    const file = {
      format: 'sanad/1',
      label: json(`${stem}.label`),
      protected: jwe.protected,
      encrypted_key: jwe.encrypted_key,
      iv: jwe.iv,
      ciphertext: jwe.ciphertext,
      tag: jwe.tag,
    };
    writeFileSync(`${stem}.json`, JSON.stringify(file));
  }
}
