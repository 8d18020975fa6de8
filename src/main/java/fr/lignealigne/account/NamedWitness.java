package fr.lignealigne.account;

/** Whom the settings of the portal name to confirm its first holders, as an address; empty for nobody. */
@FunctionalInterface
public interface NamedWitness {

    String witness();
}
