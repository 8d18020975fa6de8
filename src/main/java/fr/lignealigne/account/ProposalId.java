package fr.lignealigne.account;

import java.util.UUID;

/** Identifies a proposal while it waits. */
public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
