"""Opens and verifies a sanad/1 bundle with Python's `cryptography` and nothing of Sanad's own code.

    python3 verify_bundle.py BUNDLE.json SCHOOL-KEYS.json [DIRECTORATE.jwk.json] [--inner FILE]

SCHOOL-KEYS.json is what `sanad export-keys --public` prints; DIRECTORATE.jwk.json the private X25519
key a sealed bundle is for. --inner writes the signed part, as the ten lines of verify-by-hand.md
take it. Prints one JSON document; ends with 1 when anything does not fit.
"""

import base64
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def lengthed(data):
    return len(data).to_bytes(4, "big") + data


def opened(wrapper, jwk):
    """RFC 7516 with ECDH-ES+A256KW (RFC 7518 §4.6) and A256GCM, and nothing else."""
    header = json.loads(decoded(wrapper["protected"]))
    if (header["alg"], header["enc"]) != ("ECDH-ES+A256KW", "A256GCM"):
        raise ValueError("sealed in another way")
    secret = X25519PrivateKey.from_private_bytes(decoded(jwk["d"])).exchange(
        X25519PublicKey.from_public_bytes(decoded(header["epk"]["x"]))
    )
    info = lengthed(header["alg"].encode()) + lengthed(b"") * 2 + (256).to_bytes(4, "big")
    wrapping = ConcatKDFHash(algorithm=SHA256(), length=32, otherinfo=info).derive(secret)
    key = aes_key_unwrap(wrapping, decoded(wrapper["encrypted_key"]))
    sealed = decoded(wrapper["ciphertext"]) + decoded(wrapper["tag"])
    text = AESGCM(key).decrypt(decoded(wrapper["iv"]), sealed, wrapper["protected"].encode("ascii"))
    return json.loads(text)


def main(bundle, keys, directorate=None, inner=None):
    with open(bundle, encoding="ascii") as file:
        jws = json.load(file)
    with open(keys, encoding="utf-8") as file:
        school = json.load(file)["signing"]
    if jws["format"] != "sanad/1":
        raise ValueError("not sanad/1")
    if "ciphertext" in jws:
        with open(directorate, encoding="utf-8") as file:
            jws = opened(jws, json.load(file))
    header = json.loads(decoded(jws["protected"]))
    if header["alg"] != "Ed25519":
        raise ValueError("signed in another way")
    signed = f"{jws['protected']}.{jws['payload']}"
    Ed25519PublicKey.from_public_bytes(decoded(school["x"])).verify(
        decoded(jws["signature"]), signed.encode("ascii")
    )
    if inner is not None:
        with open(inner, "w", encoding="ascii") as file:
            json.dump(jws, file)
    told = json.loads(decoded(jws["payload"]))["header"]
    digest = hashlib.sha256(f"{signed}.{jws['signature']}".encode("ascii")).hexdigest()
    answer = {name: told[name] for name in ("type", "iss", "seq", "counts")}
    print(json.dumps({**answer, "digest": digest}))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    saved = None
    if "--inner" in arguments:
        at = arguments.index("--inner")
        saved = arguments[at + 1]
        del arguments[at : at + 2]
    try:
        main(*arguments, inner=saved)
    except (InvalidSignature, InvalidTag, InvalidUnwrap, ValueError, KeyError) as refusal:
        print(type(refusal).__name__, refusal, file=sys.stderr)
        sys.exit(1)
