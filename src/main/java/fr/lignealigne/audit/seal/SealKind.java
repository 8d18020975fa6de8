package fr.lignealigne.audit.seal;

/** The deadlines at which a snapshot is sealed. */
public enum SealKind {
    /** A version was published: its text, lines and sheets. */
    PUBLICATION,
    /** A round closed: what was deposited on its version by then. */
    CLOSING,
    /** The answers of a round were released. */
    RELEASE,
    /** The signature of a joint position ended: its text, and what each member said of it. */
    SIGNATURE
}
