package org.sanad.work.packs;

import org.sanad.model.pack.ProgrammePack;

/**
 * A pack with who stands for it.
 *
 * @param issuer {@code directorate:<code>} as the file says, or null for the pack the program came
 *     with
 * @param trusted whether the signature is that of the directorate this desk trusts
 * @param inForce whether it is the pack in force
 */
public record PackFile(ProgrammePack pack, String issuer, boolean trusted, boolean inForce) {}
