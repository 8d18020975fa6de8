package fr.lignealigne.account;

import fr.lignealigne.shared.Refusal;

/** The act takes a second factor shown within the last minutes, and there is none. */
public final class ProofAsked extends Refusal {

    ProofAsked() {
        super("factor.proofAsked");
    }
}
