package fr.lignealigne.account;

/**
 * Somebody as the State's sign-on vouches for them.
 *
 * @param provider through which identity provider: a subject is that provider's own
 * @param siret of the body they work for
 * @param token the signed words it said so with, with which one leaves there too
 */
public record StateIdentity(String issuer, String provider, String subject, String siret, String token) {

    /** What is kept of it. */
    String hash() {
        return Secrets.hash(issuer + '\n' + provider + '\n' + subject);
    }

    /** Whoever logs it tells nothing. */
    @Override
    public String toString() {
        return "StateIdentity";
    }
}
